import { groupBy, filter as keep, n, nDistinct, summarize, tidy } from "@tidyjs/tidy";
import { days, filter } from "../questions.mjs";

export const name = "tidy.js";
export const load = (rows) => rows;

const all = (values, reduce) => (values.includes(null) ? null : reduce(values));
const least = (values) => values.reduce((a, b) => Math.min(a, b));
const greatest = (values) => values.reduce((a, b) => Math.max(a, b));
const total = (values) => values.reduce((a, b) => a + b, 0);

// the origins of a group are those of its claims, not of its forces: so they are counted apart
const sumOf = (rows) => {
  const counted = tidy(
    rows,
    groupBy(["side", "modality"], [summarize({ claims: n(), origins: nDistinct("origin") })]),
  );
  const summed = tidy(
    rows,
    groupBy(
      ["side", "modality", "about"],
      [
        summarize({
          low: (own) =>
            all(
              own.map((row) => row.low ?? row.best),
              least,
            ),
          best: (own) => (own.every((row) => row.best === own[0].best) ? own[0].best : null),
          high: (own) =>
            all(
              own.map((row) => row.high ?? row.best),
              greatest,
            ),
        }),
      ],
    ),
    groupBy(
      ["side", "modality"],
      [
        summarize({
          low: (own) =>
            all(
              own.map((row) => row.low),
              total,
            ),
          best: (own) =>
            all(
              own.map((row) => row.best),
              total,
            ),
          high: (own) =>
            all(
              own.map((row) => row.high),
              total,
            ),
        }),
      ],
    ),
  );
  const figures = new Map(summed.map((row) => [`${row.side} ${row.modality}`, row]));
  return counted.map((row) => ({ ...figures.get(`${row.side} ${row.modality}`), ...row }));
};

const asks = (row) =>
  row.rank !== "deprecated" && row.counted === filter.counted && row.quantityType === filter.quantityType;
const fits = (row) =>
  row.rank !== "deprecated" &&
  row.known <= days.known &&
  row.date !== null &&
  (row.from === null || row.from <= days.valid) &&
  (row.to === null || row.to >= days.valid);

export const sum = (rows) => sumOf(tidy(rows, keep(asks)));
export const asOf = (rows) => tidy(rows, keep(fits));
export const both = (rows) => sumOf(tidy(rows, keep(fits), keep(asks)));
export const idsOf = (passing) => passing.map((row) => row.id);
