import type { ClaimRow } from "@crisis/core";
import { RelatedClaims } from "@/components/related-claims";
import { Section } from "@/components/section";
import type { Corpus } from "@/corpus/corpus";
import { related } from "@/corpus/related";
import { t } from "@/messages/t";

/** What it repeats, replaces, answers, shows as done or resolves, and what does so to it. */
export function OtherRelations({ corpus, claim }: { corpus: Corpus; claim: ClaimRow }) {
  const others = related(corpus, claim.id).filter(
    ({ type }) => type !== "contradicts" && type !== "confirms",
  );
  if (others.length === 0) return null;
  return (
    <Section id="relations" title={t("claim.relations")}>
      <RelatedClaims corpus={corpus} related={others} />
    </Section>
  );
}
