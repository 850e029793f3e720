import { distance } from "fastest-levenshtein";
import type { ActorRecord } from "../schema/registers/actor";
import { foldWords } from "./fold-words";
import { type CorpusRule, placeOf } from "./rule";

const LONG = 8;

/** One actor has one id. */
export const nearDuplicateActors: CorpusRule = {
  name: "near-duplicate-actors",
  description:
    "No two actors of one kind have a name in common, or names of eight letters and more that differ by one letter.",
  scope: "corpus",
  advice: true,
  exceptions: true,
  check({ corpus }) {
    const byName = new Map<string, string>();
    return corpus.data.registers.actors.flatMap((actor) => {
      const { record } = actor;
      const twin = namesOf(record)
        .map((name) => twinOf(name, record, byName))
        .find((found) => found !== null);
      for (const name of namesOf(record)) byName.set(`${record.kind} ${name}`, record.id);
      if (!twin) return [];
      return [
        {
          at: placeOf(actor),
          path: ["name"],
          message: `${twin.id} is called nearly the same: ${twin.name}`,
          expected: "one actor, one id",
          got: record.name,
          hint: "use the other id with this name as an alias, or take the name from the one that it is not",
        },
      ];
    });
  },
};

function namesOf({ name, aliases }: ActorRecord): string[] {
  return [name, ...aliases].map(foldWords);
}

function twinOf(name: string, { kind }: ActorRecord, byName: ReadonlyMap<string, string>) {
  const same = byName.get(`${kind} ${name}`);
  if (same !== undefined) return { id: same, name };
  if (name.length < LONG) return null;
  for (const [key, id] of byName) {
    const other = key.slice(kind.length + 1);
    if (!key.startsWith(`${kind} `) || Math.abs(other.length - name.length) > 1) continue;
    if (other.length >= LONG && distance(other, name) <= 1) return { id, name: other };
  }
  return null;
}
