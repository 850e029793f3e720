import type { Cell, Row } from "../../compile/index";
import { datasets } from "../../schema/index";
import type { Snapshot } from "../snapshot/snapshot";

/** The kinds of thing that have an id. */
export const entryTypes = [
  "claim",
  "article",
  "actor",
  "place",
  "publisher",
  "event",
  "force",
  "measure",
] as const;
export type EntryType = (typeof entryTypes)[number];

/** What a field of an entry holds: a cell, or the rows that a table has of it. */
export type FieldValue = Cell | readonly Row[] | undefined;

/** Something with an id, with all that the datasets say of it. */
export interface Entry {
  readonly type: EntryType;
  readonly id: string;
  readonly dataset: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** Tables whose name is a column of the rows that they belong to. */
const TABLE_FIELDS: Readonly<Record<string, string>> = { evidence: "spans", participants: "roles" };

/** Under which key a thing is found: a state and its territory share an id. */
export const entryKey = (type: EntryType, id: string): string => `${type} ${id}`;

/** All things with an id, with the rows of tables as fields of what they belong to, by `entryKey`. */
export function entriesOf(snapshot: Snapshot): Map<string, Entry> {
  const entries = new Map<string, { fields: Record<string, FieldValue> } & Omit<Entry, "fields">>();
  for (const [dataset, { rows }] of Object.entries(snapshot)) {
    const type = typeOf(dataset);
    if (type === undefined) continue;
    for (const { id, ...fields } of rows)
      entries.set(entryKey(type, String(id)), { type, id: String(id), dataset, fields });
  }
  for (const [table, { key, rows }] of Object.entries(snapshot)) {
    const [owner] = key;
    const type = entryTypes.find((one) => one === owner);
    if (owner === undefined || type === undefined) continue;
    const field = TABLE_FIELDS[table] ?? table;
    for (const row of rows) {
      const { [owner]: id, order: _, ...cells } = row;
      const entry = entries.get(entryKey(type, String(id)));
      if (entry) entry.fields[field] = [...((entry.fields[field] ?? []) as readonly Row[]), cells];
    }
  }
  return entries;
}

const GROUP_TYPES: Readonly<Record<string, EntryType>> = { claims: "claim", articles: "article" };

function typeOf(dataset: string): EntryType | undefined {
  const known = datasets.find(({ name }) => name === dataset);
  // a dataset that was there once and is no more: its entries are gone, of which the shape's change tells
  if (known === undefined || known.key.join() !== "id") return undefined;
  return GROUP_TYPES[known.group] ?? entryTypes.find((type) => `${type}s` === dataset);
}
