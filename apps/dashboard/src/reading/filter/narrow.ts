import { asOf, type ClaimRow, type Day, where } from "@crisis/core";
import { type Filters, filterNames, type ViewState } from "../state/view-state";
import { valuesOf } from "./values";

/** The claims of a view, and how many are left out of it and why: with those shown they add up to `all`. */
export interface Narrowed<Row extends ClaimRow = ClaimRow> {
  readonly shown: readonly Row[];
  /** Those of the shown that were told only after the day of the view, with the day on which they were. */
  readonly later: ReadonlyMap<string, Day>;
  readonly all: number;
  /** Left out by the filters. */
  readonly hidden: number;
  /** Left out since they had not been said by the day of the view. */
  readonly notYet: number;
  /** Those of the shown that have no date. */
  readonly undated: number;
}

function passes(filters: Filters): (claim: ClaimRow) => boolean {
  const used = filterNames.flatMap((name) => {
    const values = filters[name];
    return values === undefined ? [] : [{ of: valuesOf[name], values: new Set(values) }];
  });
  return (claim) => used.every(({ of, values }) => of(claim).some((value) => values.has(value)));
}

/** Whether what a claim tells of had begun by a day. */
const hadBegun = ({ from, to }: ClaimRow, day: string): boolean => {
  const begin = from ?? to;
  return begin !== null && begin <= day;
};

/** The claims that a reader has chosen, in their order; deprecated ones are in no view. */
export function narrow<Row extends ClaimRow>(rows: readonly Row[], state: ViewState): Narrowed<Row> {
  const { known, hindsight, filters } = state;
  const all = asOf(rows, {});
  const passing = where(all, passes(filters));
  const said = known === null ? passing : asOf(passing, { known });
  const saidThen = new Set(said);
  const isLater = (row: Row) => known !== null && !saidThen.has(row) && hadBegun(row, known);
  const later = hindsight ? where(passing, isLater) : [];
  const told = new Set(later);
  const shown = later.length === 0 ? said : where(passing, (row: Row) => saidThen.has(row) || told.has(row));
  return {
    shown,
    later: new Map(later.map(({ id, known: told }) => [id, told])),
    all: all.length,
    hidden: all.length - passing.length,
    notYet: passing.length - shown.length,
    undated: where(shown, (row: Row) => row.date === null).length,
  };
}
