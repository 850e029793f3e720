import type { ClaimRow } from "@crisis/core";
import { type Fact, Facts } from "@/components/facts";
import { SubjectLink } from "@/components/subject-link";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { words } from "@/wording/words";
import { eventFacts } from "./event-facts";
import { figureFacts } from "./figure-facts";
import { forecastFacts } from "./forecast-facts";
import { measureFacts } from "./measure-facts";
import { speechFacts } from "./speech-facts";

/** The fields of a claim in words. */
export function Fields({ corpus, claim }: { corpus: Corpus; claim: ClaimRow }) {
  return (
    <Facts
      facts={[
        [t("claim.about"), <SubjectLink key="about" corpus={corpus} id={claim.about} />],
        ...ownFacts(corpus, claim),
        [t("claim.mode"), words.modality(claim)],
        claim.polarity !== "affirmed" && [t("claim.polarity"), words.labels.Polarity[claim.polarity]],
        claim.hedge !== "none" && [t("claim.hedge"), words.labels.Hedge[claim.hedge]],
        claim.inferred.length > 0 && [t("claim.inferred"), words.list(claim.inferred.map(words.fieldName))],
      ]}
    />
  );
}

function ownFacts(corpus: Corpus, claim: ClaimRow): readonly Fact[] {
  switch (claim.kind) {
    case "deployment":
    case "casualties":
    case "quantity":
      return figureFacts(corpus, claim);
    case "sanction":
    case "response":
      return measureFacts(corpus, claim);
    case "event":
      return eventFacts(corpus, claim);
    case "forecast":
      return forecastFacts(corpus, claim);
    case "assessment":
    case "statement":
      return speechFacts(corpus, claim);
  }
}
