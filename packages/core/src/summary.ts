import { fieldList, grouping, groupOf } from "./group-rows";
import { measuresOf } from "./measure";
import { MixedRowsError, unlikeRows } from "./mixed-rows-error";
import { mayHold, partsOf } from "./parts";
import { add, type Range, widen } from "./range";
import { readerOf, readField } from "./reader";
import { type Bounds, isLeftOut, type Ranked, type WithDeprecated } from "./shapes";
import { likenessBut } from "./unlike";

/** A claim; with bounds, where they are to be put together. */
interface Row extends Partial<Bounds>, Ranked {
  readonly id: string;
  readonly origin: string;
  readonly polarity?: string;
}

interface Options extends WithDeprecated {
  readonly by?: string | readonly string[] | undefined;
  readonly also?: Readonly<Record<string, object>> | undefined;
  readonly allow?: readonly string[] | undefined;
  readonly over?: string | readonly string[] | undefined;
}

/** The value that stands for a group: a list in an order of its own, so that the order of rows does not show. */
const groupValue = (value: unknown) => (Array.isArray(value) ? [...new Set(value)].sort() : value);

/**
 * Goes through rows once: counts the claims and origins of each group, takes other measures, and puts bounds together where
 * they are asked for. Claims of one part widen its range; the ranges of parts are added up.
 */
export function summary(rows: readonly Row[], options: Options, withBounds: boolean): object[] {
  const by = fieldList(options.by);
  const over = fieldList(options.over);
  const partReaders = over.map(readerOf);
  const measures = measuresOf(options.also);
  const free = [...by, ...over, ...(options.allow ?? [])];
  const areAlike = likenessBut(free);
  const groups = grouping(by.map(readerOf), (first) => ({
    first,
    parts: partsOf(partReaders),
    claims: 0,
    // told apart when all rows are read: to look each up in a set as it comes costs as much as all else (docs/performance.md)
    origins: [] as string[],
    values: measures.map(() => new Set()),
  }));
  const rowsOf = (group: object) =>
    rows.filter((row) => !isLeftOut(row, options) && groupOf(groups, row) === group);

  for (const row of rows) {
    if (isLeftOut(row, options)) continue;
    const group = groupOf(groups, row);
    group.claims += 1;
    group.origins.push(row.origin);
    for (let index = 0; index < measures.length; index += 1) {
      const value = measures[index]?.read(row) ?? [];
      for (const item of Array.isArray(value) ? value : [value]) group.values[index]?.add(item);
    }
    if (!withBounds) continue;
    if (row.polarity === "denied") {
      throw new MixedRowsError(
        rowsOf(group).filter(({ polarity }) => polarity === "denied"),
        "denied figures have no place in bounds",
        ["polarity"],
        'leave them out, where(rows, { polarity: "affirmed" })',
      );
    }
    if (!areAlike(row as object, group.first)) throw unlikeRows(rowsOf(group), free);
    widen(groupOf(group.parts, row), row as Bounds);
  }

  return groups.all.map((group) => {
    const { first, parts, claims, origins, values } = group;
    if (mayHold(parts.all, partReaders)) {
      throw new MixedRowsError(
        rowsOf(group),
        "a part without a name may hold the others",
        over,
        "leave it out with where, or group by it",
      );
    }
    const total: Range = { low: 0, best: 0, high: 0 };
    for (const part of parts.all) add(total, part);
    const row: Record<string, unknown> = {};
    for (const field of by) row[field] = groupValue(readField(first, field));
    Object.assign(row, withBounds && total, { claims, origins: new Set(origins).size });
    for (const [index, { name, tell }] of measures.entries()) row[name] = tell(values[index] as Set<unknown>);
    return row;
  });
}
