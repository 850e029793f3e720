import type { ResponseRow, SanctionRow } from "@crisis/core";
import { isHelp } from "@crisis/core/sentence";
import { ActorLink } from "@/components/actor-link";
import type { Fact } from "@/components/facts";
import type { Corpus } from "@/corpus/corpus";
import { dataLanguage, t } from "@/messages/t";
import { tierLabel } from "@/wording/tier";
import { words } from "@/wording/words";

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
    [t("claim.status"), words.status(claim)],
    [t("claim.sender"), <ActorLink key="sender" corpus={corpus} id={claim.sender} />],
    [t(directionOf(claim)), target],
    claim.condition !== null && [
      t("claim.condition"),
      <span key="condition" lang={dataLanguage}>
        {claim.condition}
      </span>,
    ],
    claim.effective !== null && [t("claim.effective"), words.date(claim.effective)],
    [t("claim.family"), words.labels.Family[claim.family]],
    [t("claim.instrument"), words.labels.Instrument[claim.instrument]],
    claim.kind === "sanction" && [t("claim.tier"), tierLabel(claim.tier)],
    claim.kind === "sanction" &&
      claim.legalActs.length > 0 && [t("claim.legalActs"), words.list(claim.legalActs)],
  ];
}
