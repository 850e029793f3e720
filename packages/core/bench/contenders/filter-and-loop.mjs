// As most would write it: the rows that count first, by Array's own filter, and then the loop over them.
import { days, filter } from "../questions.mjs";
import * as loop from "./loop.mjs";

export const name = "filter, then the loop";
export const load = (rows) => rows;

const asks = (row) => row.counted === filter.counted && row.quantityType === filter.quantityType;
const fits = (row) =>
  row.rank !== "deprecated" &&
  row.known <= days.known &&
  row.date !== null &&
  (row.from === null || row.from <= days.valid) &&
  (row.to === null || row.to >= days.valid);

export const sum = (rows) => loop.sumOf(rows.filter(asks), () => true);
export const asOf = (rows) => rows.filter(fits);
export const both = (rows) => loop.sumOf(rows.filter(fits).filter(asks), () => true);
export const idsOf = (passing) => passing.map((row) => row.id);
