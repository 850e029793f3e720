import type { ClaimRow } from "@crisis/core";
import { ArticleLink } from "@/components/article-link";
import { ClaimLink } from "@/components/claim-link";
import { Facts } from "@/components/facts";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { claimPath } from "@/routes/paths";
import { wholeAddress } from "@/routes/whole-address";

/** By what the claim can be found again. */
export function Identity({ corpus, claim }: { corpus: Corpus; claim: ClaimRow }) {
  const path = claimPath(claim.id);
  const address = wholeAddress(path);
  return (
    <Facts
      facts={[
        [
          t(address === null ? "claim.permalinkPath" : "claim.permalink"),
          <a key="permalink" href={path}>
            {address ?? path}
          </a>,
        ],
        [t("claim.id"), <code key="id">{claim.id}</code>],
        [t("claim.article"), <ArticleLink key="article" corpus={corpus} id={claim.article} />],
        claim.origin !== claim.id && [
          t("claim.origin"),
          <ClaimLink key="origin" corpus={corpus} id={claim.origin} />,
        ],
      ]}
    />
  );
}
