import type { CrisisRecord } from "../schema/index";

/** What a cell of a published row holds. */
export type Cell = string | number | boolean | null | readonly (string | number)[];

/** A published row: flat, with the columns of its dataset in their order. */
export type Row = Readonly<Record<string, Cell>>;

/** The rows of every dataset, by its name; `claims` holds those of all kinds again, in published order. */
export type Compiled = Readonly<Record<string, readonly Row[]>>;

/** The rows of a data folder, and what is special to its crisis. */
export interface CompiledFolder {
  readonly compiled: Compiled;
  readonly crisis: CrisisRecord;
}
