import type { Compiled, Row } from "../../compile/index";
import { type Column, columnsOf } from "../../generate/column";
import { type CrisisRecord, datasets } from "../../schema/index";

/** What a reader's code relies on in a column: not what it means. */
export type ColumnShape = Omit<Column, "description">;

/** A dataset at one time: how its rows look, and the rows. */
export interface DatasetSnapshot {
  readonly key: readonly string[];
  readonly columns: readonly ColumnShape[];
  readonly rows: readonly Row[];
}

/** The published data at one time, by the name of the dataset. */
export type Snapshot = Readonly<Record<string, DatasetSnapshot>>;

/** Columns that follow from others of their row and the text: to keep them would double a snapshot's size. */
const DERIVED: Readonly<Record<string, readonly string[]>> = { evidence: ["before", "after", "sentence"] };

/** The columns of a dataset that a snapshot has no cells of. */
export const omittedColumns = (dataset: string): readonly string[] => DERIVED[dataset] ?? [];

/** The snapshot of compiled data, as the schemas now shape it. `claims` is in its nine datasets, and not again. */
export function snapshotOf(compiled: Compiled, crisis: CrisisRecord): Snapshot {
  return Object.fromEntries(
    datasets.map(({ name, key, row }) => {
      const columns = columnsOf(row, crisis).map(({ description: _, ...shape }) => shape);
      return [name, { key, columns, rows: storedRows(name, compiled[name] ?? []) }];
    }),
  );
}

/** The rows of a dataset, without the columns that a snapshot has no cells of. */
export const storedRows = (dataset: string, rows: readonly Row[]): Row[] =>
  rows.map((row) => without(row, omittedColumns(dataset)));

function without(row: Row, columns: readonly string[]): Row {
  if (columns.length === 0) return row;
  return Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));
}
