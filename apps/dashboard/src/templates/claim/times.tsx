import type { ClaimRow } from "@crisis/core";
import { Facts } from "@/components/facts";
import { t } from "@/messages/t";
import { dayInWords, validTimeInWords } from "@/wording/date";

/** When it held, and since when it is public. */
export function Times({ claim }: { claim: ClaimRow }) {
  return (
    <Facts
      facts={[
        [t("claim.validTime"), claim.date === null ? t("claim.dateNone") : validTimeInWords(claim)],
        claim.dateBasis && [t("claim.dateBasis"), t(`words.DateBasis.${claim.dateBasis}`)],
        [t("claim.knownTime"), dayInWords(claim.known)],
        [t("claim.publishedTime"), dayInWords(claim.published)],
      ]}
    />
  );
}
