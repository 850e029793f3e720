import type { ResponseRow, SanctionRow } from "@crisis/core";
import { isHelp } from "@crisis/core/sentence";
import { ActorLink } from "@/components/actor-link";
import type { Fact } from "@/components/facts";
import type { Corpus } from "@/corpus/corpus";
import { dataLanguage, t } from "@/messages/t";
import { dateInWords } from "@/wording/date";
import { list } from "@/wording/list";
import { statusOf } from "@/wording/mode";

/** Whom a measure is against or for, where its kind tells. */
function directionOf(claim: SanctionRow | ResponseRow) {
  if (isHelp(claim)) return "claim.targetFor";
  return claim.kind === "sanction" ? "claim.targetAgainst" : "claim.target";
}

/** The fields of a claim about a measure. */
export function measureFacts(corpus: Corpus, claim: SanctionRow | ResponseRow): Fact[] {
  const target =
    claim.target === null ? t("claim.targetNone") : <ActorLink corpus={corpus} id={claim.target} />;
  return [
    [t("claim.status"), statusOf(claim)],
    [t("claim.sender"), <ActorLink key="sender" corpus={corpus} id={claim.sender} />],
    [t(directionOf(claim)), target],
    claim.condition !== null && [
      t("claim.condition"),
      <span key="condition" lang={dataLanguage}>
        {claim.condition}
      </span>,
    ],
    claim.effective !== null && [t("claim.effective"), dateInWords(claim.effective)],
    [t("claim.family"), t(`words.Family.${claim.family}`)],
    [t("claim.instrument"), t(`words.Instrument.${claim.instrument}`)],
    claim.kind === "sanction" && [t("claim.tier"), t(`tier.${claim.tier ?? "none"}`)],
    claim.kind === "sanction" && claim.legalActs.length > 0 && [t("claim.legalActs"), list(claim.legalActs)],
  ];
}
