import {
  asOf,
  type ClaimRow,
  type EventRow,
  type EventType,
  type Readout,
  readouts,
  type Topic,
} from "@crisis/core";
import type { Corpus } from "./corpus";
import { find } from "./find";
import { rowsOf } from "./group";

/** An event at which people spoke with each other, as several articles tell of it. */
export interface Meeting {
  readonly id: string;
  readonly name: string;
  /** What each article tells, by the day on which it was published. */
  readonly readouts: readonly Readout<ClaimRow>[];
}

const talks: ReadonlySet<EventType> = new Set(["call", "meeting", "briefing", "negotiation"]);

/** Whether people spoke with each other: not in writing, and with an end, since what goes on is many meetings. */
const isTalk = ({ type, channel }: EventRow) => talks.has(type) && channel !== "written";
const goesOn = ({ from, to }: EventRow) => from !== null && to === null;

type Tables = Pick<Corpus, "events" | "timeline" | "claims">;

const made = new WeakMap<object, readonly Meeting[]>();

/** The meetings that at least two articles tell of, those first that most do. */
export function meetingsOf(corpus: Tables): readonly Meeting[] {
  const known = made.get(corpus);
  if (known) return known;
  const claims = asOf(corpus.claims, {});
  const meetings = corpus.events
    .filter(({ id }) => {
      const told = rowsOf(corpus.timeline, "about", id);
      return told.some(isTalk) && !told.some(goesOn);
    })
    .map(({ id, name }): Meeting => ({ id, name, readouts: readouts(claims, { event: id }) }))
    .filter((meeting) => meeting.readouts.length > 1)
    .sort((a, b) => b.readouts.length - a.readouts.length || a.name.localeCompare(b.name, "en"));
  made.set(corpus, meetings);
  return meetings;
}

const topicsOf = (claim: ClaimRow): readonly Topic[] =>
  claim.kind === "event" ? claim.topics : claim.kind === "statement" ? [claim.topic] : [];

/** A topic, and for each readout of a meeting the claims of it that speak of the topic. */
export interface TopicRow {
  readonly topic: Topic;
  readonly told: readonly (readonly ClaimRow[])[];
}

/** The topics of a meeting, those first that most of its readouts tell of. */
export function topicRows(corpus: Pick<Corpus, "claims">, meeting: Meeting): TopicRow[] {
  const claims = meeting.readouts.map((one) => one.claims.flatMap((id) => find(corpus.claims, id) ?? []));
  const topics = [...new Set(claims.flat().flatMap(topicsOf))].sort();
  return topics
    .map((topic) => ({
      topic,
      told: claims.map((own) => own.filter((claim) => topicsOf(claim).includes(topic))),
    }))
    .sort((a, b) => count(b) - count(a));
}

/** How many readouts tell of a topic. */
export const count = ({ told }: TopicRow): number => told.filter((claims) => claims.length > 0).length;
