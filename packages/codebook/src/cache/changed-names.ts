import type { Data, Kept } from "../read/index";
import type { Stamp } from "../read/stamp";
import { EVERYTHING, proofName } from "./tracked-corpus";

/** What is compared to see what was changed between two readings of a data folder, beside its articles and proofs. */
export type Rest = {
  /** What each register entry holds, by register and id. */
  entries: Record<string, string>;
  brokenIds: string[];
  /** What stands in the folder beside articles, registers and proofs. */
  others: Record<string, string>;
};

/** The names, as a tracked corpus notes them, of all that a change between two readings touches. */
export function changedNames(
  before: { kept: Kept; rest: Rest },
  after: { kept: Kept; rest: Rest },
): Set<string> {
  const names = new Set<string>();
  compare(before.kept.articles, after.kept.articles, (read) => {
    for (const id of [read.head?.id ?? "", ...(read.head?.ids ?? [])]) names.add(id);
  });
  compare(before.kept.proofs, after.kept.proofs, ({ key }) => names.add(proofName(key ?? "")));
  for (const name of different(before.rest.entries, after.rest.entries)) names.add(name.split(" ")[1] ?? "");
  const [old, now] = [new Set(before.rest.brokenIds), new Set(after.rest.brokenIds)];
  for (const id of [...old, ...now]) if (old.has(id) !== now.has(id)) names.add(id);
  const others = different(before.rest.others, after.rest.others);
  for (const name of others) names.add(name);
  const isChanged = names.size > 0;
  return isChanged ? names.add(EVERYTHING) : names;
}

function compare<Read extends { stamp: Stamp | null }>(
  before: ReadonlyMap<string, Read>,
  after: ReadonlyMap<string, Read>,
  change: (read: Read) => void,
): void {
  for (const file of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(file), after.get(file)];
    if (old?.stamp && old.stamp.digest === now?.stamp?.digest) continue;
    if (old) change(old);
    if (now) change(now);
  }
}

function different(before: Record<string, string>, after: Record<string, string>): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]);
}

/** What of a data folder is compared beside its articles and proofs. */
export function restOf(data: Data, others: Record<string, string>): Rest {
  const entries = Object.entries(data.registers).flatMap(([register, list]) =>
    list.map(({ record }): [string, string] => [`${register} ${record.id}`, JSON.stringify(record)]),
  );
  return { entries: Object.fromEntries(entries.toReversed()), brokenIds: [...data.brokenIds], others };
}
