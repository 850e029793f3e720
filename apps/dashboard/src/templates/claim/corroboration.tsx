import type { ClaimRow } from "@crisis/core";
import { RelatedClaims } from "@/components/related-claims";
import type { Corpus } from "@/corpus/corpus";
import { related } from "@/corpus/related";
import { t } from "@/messages/t";

/** Which claims confirm or contradict it. */
export function Corroboration({ corpus, claim }: { corpus: Corpus; claim: ClaimRow }) {
  const others = related(corpus, claim.id).filter(
    ({ type }) => type === "contradicts" || type === "confirms",
  );
  if (others.length === 0) return <p className="note">{t("claim.corroborationNone")}</p>;
  return <RelatedClaims corpus={corpus} related={others} />;
}
