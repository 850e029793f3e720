import type { Reader } from "./reader";

/** A field or a list of fields, as a list. */
export const fieldList = <Field extends string>(by: Field | readonly Field[] = []): readonly Field[] =>
  typeof by === "string" ? [by] : by;

/** What two values have in common that group together: lists are taken as sets, and a field that is not there as null. */
export function keyOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value ?? null;
  return value.length > 1 ? [...new Set(value)].sort().join("\u0001") : (value[0] ?? null);
}

/** Groups by the values that readers give, in the order of their first rows. */
export interface Grouping<Group> {
  readonly all: readonly Group[];
  /** The group of a row; made where it is the first. */
  readonly of: (row: object) => Group;
}

/** No text is built for a group: its values are the keys of maps within maps. */
export function grouping<Group extends object>(
  readers: readonly Reader[],
  start: (row: object) => Group,
): Grouping<Group> {
  const all: Group[] = [];
  const root = new Map<unknown, unknown>();
  const levels = readers.length > 0 ? readers : [() => null];
  const last = levels.length - 1;
  const of = (row: object): Group => {
    let level = root;
    for (let depth = 0; ; depth += 1) {
      const key = keyOf((levels[depth] as Reader)(row));
      let next = level.get(key);
      if (next === undefined) {
        next = depth === last ? start(row) : new Map();
        if (depth === last) all.push(next as Group);
        level.set(key, next);
      }
      if (depth === last) return next as Group;
      level = next as typeof root;
    }
  };
  return { all, of };
}

/** The rows that have the same values, together. */
export function groupRows<Row extends object>(rows: readonly Row[], ...readers: Reader[]): readonly Row[][] {
  const groups = grouping<Row[]>(readers, () => []);
  for (const row of rows) groups.of(row).push(row);
  return groups.all;
}
