import type { Corpus } from "@/corpus/corpus";
import { find } from "@/corpus/find";
import { dataLanguage } from "@/messages/locale";
import { claimPath } from "@/routes/paths";

/** The summary of a claim, leading to its page. */
export function ClaimLink({ corpus, id }: { corpus: Corpus; id: string }) {
  const claim = find(corpus.claims, id);
  return claim ? (
    <a href={claimPath(id)} lang={dataLanguage}>
      {claim.summary}
    </a>
  ) : (
    <span>{id}</span>
  );
}
