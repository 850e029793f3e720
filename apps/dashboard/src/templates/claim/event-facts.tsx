import type { EventRow, ParticipantRow } from "@crisis/core";
import { ActorLink } from "@/components/actor-link";
import type { Fact } from "@/components/facts";
import type { Corpus } from "@/corpus/corpus";
import { rowsOf } from "@/corpus/group";
import { t } from "@/messages/t";
import { words } from "@/wording/words";

/** The fields of a claim about an event. */
export function eventFacts(corpus: Corpus, claim: EventRow): Fact[] {
  const participants = rowsOf(corpus.participants, "claim", claim.id);
  return [
    [t("claim.type"), words.labels.EventType[claim.type]],
    participants.length > 0 && [
      t("claim.participants"),
      <ul className="plain-list" key="participants">
        {participants.map((row) => (
          <Participant key={row.order} corpus={corpus} row={row} />
        ))}
      </ul>,
    ],
    claim.channel !== null && [t("claim.channel"), words.labels.Channel[claim.channel]],
    claim.outcome !== null && [t("claim.outcome"), words.labels.Outcome[claim.outcome]],
    claim.topics.length > 0 && [
      t("claim.topics"),
      words.list(claim.topics.map((word) => words.crisis.topic[word])),
    ],
    [t("claim.lane"), words.labels.Lane[claim.lane]],
  ];
}

function Participant({ corpus, row }: { corpus: Corpus; row: ParticipantRow }) {
  return (
    <li>
      <ActorLink corpus={corpus} id={row.actor} />
      {row.office === null ? null : `, ${row.office}`}
      <span className="note"> ({words.labels.ParticipantRole[row.role]})</span>
    </li>
  );
}
