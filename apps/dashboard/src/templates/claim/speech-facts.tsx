import type { AssessmentRow, StatementRow } from "@crisis/core";
import { ActorLink } from "@/components/actor-link";
import type { Fact } from "@/components/facts";
import { SubjectLink } from "@/components/subject-link";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { words } from "@/wording/words";

/** The fields of a judgement or a position. */
export function speechFacts(corpus: Corpus, claim: AssessmentRow | StatementRow): Fact[] {
  if (claim.kind === "assessment") {
    return [
      [t("claim.aspect"), words.labels.Aspect[claim.aspect]],
      claim.object !== null && [
        t("claim.object"),
        <SubjectLink key="object" corpus={corpus} id={claim.object} />,
      ],
    ];
  }
  return [
    [t("claim.verb"), words.labels.Verb[claim.verb]],
    claim.addressee !== null && [
      t("claim.addressee"),
      <ActorLink key="addressee" corpus={corpus} id={claim.addressee} />,
    ],
    [t("claim.topic"), words.crisis.topic[claim.topic]],
  ];
}
