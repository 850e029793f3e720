import { parseDate } from "../dates/index";
import { find } from "./index-by";
import type { RecordIndex } from "./record-index";

type Actors = RecordIndex["actors"];

/**
 * The institutions that speak when an actor speaks on a day: the actor, the bodies whose offices it then held, and what all of
 * these are part of. A head of state, his spokesman and their press office thus share one.
 */
export function institutionsOf(actor: string, on: string, actors: Actors): Set<string> {
  const found = new Set<string>();
  const add = (id: string | null) => {
    if (id === null || found.has(id)) return;
    found.add(id);
    const { partOf, offices } = find(actors, "actor", id, "partOf");
    add(partOf);
    for (const { of, from, to } of offices) if (isHeld(from, to, on)) add(of);
  };
  add(actor);
  return found;
}

/** The institutions that speak when a publisher does: the publisher, and the institution that it is part of. */
export function institutionsOfPublisher(
  id: string,
  on: string,
  { publishers, actors }: Pick<RecordIndex, "publishers" | "actors">,
): Set<string> {
  const { partOf } = find(publishers, "publisher", id, "publisher");
  return new Set([`publisher ${id}`, ...(partOf === null ? [] : institutionsOf(partOf, on, actors))]);
}

function isHeld(from: string | null, to: string | null, on: string): boolean {
  const starts = from === null ? null : day(from).from;
  const ends = to === null ? null : day(to).to;
  return (starts === null || starts <= on) && (ends === null || on <= ends);
}

function day(date: string) {
  const result = parseDate(date);
  if (!result.ok) throw new Error(`offices: ${result.reason}`);
  return result.value;
}
