import { fieldList, grouping, keyOf } from "./group-rows";
import { measuresOf } from "./measure";
import { MixedRowsError, unlikeRows } from "./mixed-rows-error";
import { mayHold, partsOf } from "./parts";
import { plus, widen } from "./range";
import { readerOf } from "./reader";
import { type Bounds, isLeftOut, type Ranked, type WithDeprecated } from "./shapes";
import { unlikeFields } from "./unlike";

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
  const measures = measuresOf(options.also);
  const free = [...by, ...over, ...(options.allow ?? [])];
  const alike = withBounds ? unlikeFields.filter((field) => !free.includes(field)) : [];
  const likeness = alike.map(readerOf);
  const groups = grouping(by.map(readerOf), (first) => ({
    first,
    like: likeness.map((read) => keyOf(read(first))),
    parts: partsOf(over),
    claims: 0,
    origins: new Set<string>(),
    values: measures.map(() => new Set()),
  }));
  const rowsOf = (group: object) =>
    rows.filter((row) => !isLeftOut(row, options) && groups.of(row) === group);

  for (const row of rows) {
    if (isLeftOut(row, options)) continue;
    const group = groups.of(row);
    group.claims += 1;
    group.origins.add(row.origin);
    for (const [index, { read }] of measures.entries()) {
      for (const value of [read(row) ?? []].flat()) group.values[index]?.add(value);
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
    for (let index = 0; index < likeness.length; index += 1) {
      const value = likeness[index]?.(row);
      const first = group.like[index];
      if (value !== first && keyOf(value) !== first) throw unlikeRows(rowsOf(group), alike);
    }
    widen(group.parts.of(row), row as Bounds);
  }

  return groups.all.map((group) => {
    const { first, parts, claims, origins, values } = group;
    if (mayHold(parts.all, over)) {
      throw new MixedRowsError(
        rowsOf(group),
        "a part without a name may hold the others",
        over,
        "leave it out with where, or group by it",
      );
    }
    return {
      ...Object.fromEntries(by.map((field) => [field, groupValue(readerOf(field)(first))])),
      ...(withBounds && parts.all.reduce(plus, { low: 0, best: 0, high: 0 })),
      claims,
      origins: origins.size,
      ...Object.fromEntries(
        measures.map(({ name, tell }, index) => [name, tell(values[index] as Set<unknown>)]),
      ),
    };
  });
}
