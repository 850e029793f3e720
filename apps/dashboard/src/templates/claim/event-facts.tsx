import type { EventRow, ParticipantRow } from "@crisis/core";
import { ActorLink } from "@/components/actor-link";
import type { Fact } from "@/components/facts";
import type { Corpus } from "@/corpus/corpus";
import { rowsOf } from "@/corpus/group";
import { t } from "@/messages/t";
import { list } from "@/wording/list";
import { topicWord } from "@/wording/topic";

/** The fields of a claim about an event. */
export function eventFacts(corpus: Corpus, claim: EventRow): Fact[] {
  const participants = rowsOf(corpus.participants, "claim", claim.id);
  return [
    [t("claim.type"), t(`words.EventType.${claim.type}`)],
    participants.length > 0 && [
      t("claim.participants"),
      <ul className="plain-list" key="participants">
        {participants.map((row) => (
          <Participant key={row.order} corpus={corpus} row={row} />
        ))}
      </ul>,
    ],
    claim.channel !== null && [t("claim.channel"), t(`words.Channel.${claim.channel}`)],
    claim.outcome !== null && [t("claim.outcome"), t(`words.Outcome.${claim.outcome}`)],
    claim.topics.length > 0 && [t("claim.topics"), list(claim.topics.map(topicWord))],
    [t("claim.lane"), t(`words.Lane.${claim.lane}`)],
  ];
}

function Participant({ corpus, row }: { corpus: Corpus; row: ParticipantRow }) {
  return (
    <li>
      <ActorLink corpus={corpus} id={row.actor} />
      {row.office === null ? null : `, ${row.office}`}
      <span className="note"> ({t(`words.ParticipantRole.${row.role}`)})</span>
    </li>
  );
}
