import { from, op } from "arquero";
import { days, filter } from "../questions.mjs";

export const name = "arquero";

/** The fields that the questions are about; not to load the others spares it most of its loading. */
const fields = [
  "id",
  "about",
  "side",
  "modality",
  "counted",
  "quantityType",
  "rank",
  "known",
  "date",
  "from",
  "to",
  "low",
  "best",
  "high",
  "origin",
];
export const load = (rows) => from(rows, fields);

const asked = (table) =>
  table
    .params(filter)
    .filter(
      (row, $) =>
        row.rank !== "deprecated" && row.counted === $.counted && row.quantityType === $.quantityType,
    );
const dated = (table) =>
  table
    .params(days)
    .filter(
      (row, $) =>
        row.rank !== "deprecated" &&
        row.known <= $.known &&
        row.date !== null &&
        (row.from === null || row.from <= $.valid) &&
        (row.to === null || row.to >= $.valid),
    );

function sumOf(table) {
  const counted = table
    .groupby("side", "modality")
    .rollup({ claims: op.count(), origins: op.distinct("origin") });
  const summed = table
    .derive({
      least: (row) => (row.low === null ? row.best : row.low),
      most: (row) => (row.high === null ? row.best : row.high),
    })
    .groupby("side", "modality", "about")
    .rollup({
      open: (row) => op.sum(row.least === null ? 1 : 0),
      low: (row) => op.min(row.least),
      unnamed: (row) => op.sum(row.best === null ? 1 : 0),
      best: (row) => op.min(row.best),
      other: (row) => op.max(row.best),
      endless: (row) => op.sum(row.most === null ? 1 : 0),
      high: (row) => op.max(row.most),
    })
    .groupby("side", "modality")
    .rollup({
      open: (row) => op.sum(row.open),
      low: (row) => op.sum(row.low),
      unnamed: (row) => op.sum(row.unnamed === 0 && row.best === row.other ? 0 : 1),
      best: (row) => op.sum(row.best),
      endless: (row) => op.sum(row.endless),
      high: (row) => op.sum(row.high),
    });
  return counted
    .join(summed)
    .objects()
    .map(({ side, modality, claims, origins, ...row }) => ({
      side,
      modality,
      low: row.open > 0 ? null : row.low,
      best: row.unnamed > 0 ? null : row.best,
      high: row.endless > 0 ? null : row.high,
      claims,
      origins,
    }));
}

export const sum = (table) => sumOf(asked(table));
export const asOf = (table) => dated(table).objects({ columns: ["id"] });
export const both = (table) => sumOf(asked(dated(table)));
export const idsOf = (passing) => passing.map((row) => row.id);
