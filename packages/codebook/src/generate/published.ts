import type { Compiled, Row } from "../compile/index";
import { type CrisisRecord, datasets, kindDatasets } from "../schema/index";
import { type Column, columnsOf, unionOf } from "./column";

/** A dataset as it is published in plain files. */
export interface Published {
  readonly name: string;
  readonly description: string;
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Every dataset; `claims` has the columns of all kinds. */
export function publishedDatasets(compiled: Compiled, crisis: CrisisRecord): Published[] {
  const claims: Published = {
    name: "claims",
    description: "The claims of every kind",
    key: ["id"],
    columns: unionOf(kindDatasets.map((dataset) => columnsOf(dataset.row, crisis))),
    rows: compiled["claims"] ?? [],
  };
  const stored = datasets.map(({ name, description, key, row }) => ({
    name,
    description,
    key,
    columns: columnsOf(row, crisis),
    rows: compiled[name] ?? [],
  }));
  return [claims, ...stored];
}
