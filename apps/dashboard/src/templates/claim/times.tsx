import type { ClaimRow } from "@crisis/core";
import { Facts } from "@/components/facts";
import { t } from "@/messages/t";
import { words } from "@/wording/words";

/** When it held, and since when it is public. */
export function Times({ claim }: { claim: ClaimRow }) {
  return (
    <Facts
      facts={[
        [t("claim.validTime"), claim.date === null ? t("claim.dateNone") : words.validTime(claim)],
        claim.dateBasis && [t("claim.dateBasis"), words.labels.DateBasis[claim.dateBasis]],
        [t("claim.knownTime"), words.day(claim.known)],
        [t("claim.publishedTime"), words.day(claim.published)],
      ]}
    />
  );
}
