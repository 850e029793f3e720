import { type Reader, readerOf } from "./reader";

/** A field or a list of fields, as a list. */
export const fieldList = <Field extends string>(by: Field | readonly Field[] = []): readonly Field[] =>
  typeof by === "string" ? [by] : by;

/** What two values have in common that group together: lists are taken as sets, and a field that is not there as null. */
export function keyOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value ?? null;
  return value.length > 1 ? [...new Set(value)].sort().join("\u0001") : (value[0] ?? null);
}

type Groups = Map<unknown, unknown>;

/** Groups by the values that readers give, in the order of their first rows. */
export interface Grouping<Group> {
  readonly readers: readonly Reader[];
  /** What there is of a group, by its first row. */
  readonly start: (row: object) => Group;
  readonly all: Group[];
  /** Maps within maps, of which the values are the keys: no text is built for a group. */
  readonly root: Groups;
}

export const grouping = <Group>(
  readers: readonly Reader[],
  start: (row: object) => Group,
): Grouping<Group> => ({
  readers: readers.length > 0 ? readers : [() => null],
  start,
  all: [],
  root: new Map(),
});

/** The group of a row; made where it is the first of it. */
export function groupOf<Group>(groups: Grouping<Group>, row: object): Group {
  let level: unknown = groups.root;
  for (const read of groups.readers) {
    // most values are their own keys: it is found out by looking, which costs less than to ask each what it is
    const value = read(row);
    level = (level as Groups).get(value);
    if (level === undefined) return groupByKeys(groups, row);
  }
  return level as Group;
}

function groupByKeys<Group>({ readers, start, all, root }: Grouping<Group>, row: object): Group {
  const keys = readers.map((read) => keyOf(read(row)));
  const last = keys.pop();
  let level = root;
  for (const key of keys) {
    const next = (level.get(key) as Groups | undefined) ?? new Map();
    level.set(key, next);
    level = next;
  }
  const found = level.get(last) as Group | undefined;
  if (found !== undefined) return found;
  const group = start(row);
  level.set(last, group);
  all.push(group);
  return group;
}

/** The rows that have the same values in some fields, together. */
export function groupRows<Row extends object>(rows: readonly Row[], ...fields: string[]): readonly Row[][] {
  const groups = grouping<Row[]>(fields.map(readerOf), () => []);
  for (const row of rows) groupOf(groups, row).push(row);
  return groups.all;
}
