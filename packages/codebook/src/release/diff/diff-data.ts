import { canonicalJson } from "../../generate/canonical-json";
import type { Snapshot } from "../snapshot/snapshot";
import type { Change, DataDiff, FieldChange } from "./change";
import { diffShape } from "./diff-shape";
import { type Entry, type EntryType, entriesOf, entryKey, entryTypes } from "./entries";
import { redirectsOf } from "./redirects-of";

/** What `after` says that `before` did not: a change a thing with an id, in the order of types, then of ids. */
export function diffData(before: Snapshot, after: Snapshot): DataDiff {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const [redirected, redirects] = [redirectsOf(before), redirectsOf(after)];
  const arrivals = new Set<string>();
  const changes: Change[] = [];
  for (const [key, entry] of old) {
    const same = now.get(key);
    if (same) changes.push(...changed(entry, same));
    else changes.push(left(entry, now, redirects, arrivals, old));
  }
  for (const [key, entry] of now)
    if (!old.has(key) && !arrivals.has(key)) changes.push({ what: "added", ...headOf(entry), fields: [] });
  changes.push(...forgotten(redirected, redirects, now));
  return { changes: changes.toSorted(inOrder), shape: diffShape(before, after) };
}

function changed(before: Entry, after: Entry): Change[] {
  const fields = fieldChanges(before, after);
  if (fields.length === 0) return [];
  const rank = fields.find(({ field }) => field === "rank");
  const what = rank === undefined ? "changed" : rank.after === "deprecated" ? "withdrawn" : "restored";
  return [{ what, ...headOf(after), fields }];
}

function headOf({ type, id, dataset, fields }: Entry) {
  const says = fields["summary"] ?? fields["name"] ?? fields["title"];
  return { type, id, dataset, says: typeof says === "string" ? says : "" };
}

function fieldChanges(before: Entry, after: Entry): FieldChange[] {
  const names = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])];
  return names
    .map((field) => ({ field, before: before.fields[field], after: after.fields[field] }))
    .filter(({ before: was, after: is }) => canonicalJson(was ?? null) !== canonicalJson(is ?? null));
}

/** What became of an entry whose id is no longer one. */
function left(
  entry: Entry,
  now: ReadonlyMap<string, Entry>,
  redirects: ReadonlyMap<string, readonly string[]>,
  arrivals: Set<string>,
  old: ReadonlyMap<string, Entry>,
): Change {
  const head = headOf(entry);
  const { type, id } = head;
  const to = redirects.get(id)?.filter((target) => now.has(entryKey(type, target))) ?? [];
  const [target] = to;
  if (target === undefined) return { what: "gone", ...head, fields: [] };
  if (to.length > 1) return { what: "split", ...head, to, fields: [] };
  const key = entryKey(type, target);
  const arrived = now.get(key);
  if (arrived === undefined || old.has(key)) return { what: "moved", ...head, to, fields: [] };
  arrivals.add(key);
  const own = ({ before, after }: FieldChange) => !(before === id && after === target);
  return { what: "moved", ...headOf(arrived), id, to, fields: fieldChanges(entry, arrived).filter(own) };
}

/** Ids that redirected before, and lead nowhere now. */
function forgotten(
  before: ReadonlyMap<string, readonly string[]>,
  after: ReadonlyMap<string, readonly string[]>,
  now: ReadonlyMap<string, Entry>,
): Change[] {
  const known = new Set([...now.values()].map(({ id }) => id));
  return [...before.keys()]
    .filter((id) => !after.has(id) && !known.has(id))
    .map((id) => ({
      what: "gone",
      type: typeBehind(id, before, now),
      id,
      dataset: "redirects",
      says: "",
      fields: [],
    }));
}

function typeBehind(
  id: string,
  redirects: ReadonlyMap<string, readonly string[]>,
  now: ReadonlyMap<string, Entry>,
): EntryType {
  const to = redirects.get(id) ?? [];
  return entryTypes.find((type) => to.some((target) => now.has(entryKey(type, target)))) ?? "claim";
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: Change, b: Change) =>
  entryTypes.indexOf(a.type) - entryTypes.indexOf(b.type) || byText(a.id, b.id);
