import { max, min, rollup, rollups, sum as total } from "d3-array";
import { days, filter } from "../questions.mjs";

export const name = "d3-array";
export const load = (rows) => rows;

const low = (row) => row.low ?? row.best;
const high = (row) => row.high ?? row.best;
const ifAll = (rows, value, reduce) => (rows.some((row) => value(row) === null) ? null : reduce(rows, value));

function sumOf(rows) {
  const groups = rollups(
    rows,
    (claims) => {
      const forces = Array.from(
        rollup(
          claims,
          (own) => ({
            low: ifAll(own, low, min),
            best: own.every((row) => row.best === own[0].best) ? own[0].best : null,
            high: ifAll(own, high, max),
          }),
          (row) => row.about,
        ).values(),
      );
      return {
        low: ifAll(forces, (force) => force.low, total),
        best: ifAll(forces, (force) => force.best, total),
        high: ifAll(forces, (force) => force.high, total),
        claims: claims.length,
        origins: new Set(claims.map((row) => row.origin)).size,
      };
    },
    (row) => row.side,
    (row) => row.modality,
  );
  return groups.flatMap(([side, own]) => own.map(([modality, figures]) => ({ side, modality, ...figures })));
}

const asks = (row) =>
  row.rank !== "deprecated" && row.counted === filter.counted && row.quantityType === filter.quantityType;

export const sum = (rows) => sumOf(rows.filter(asks));
export const asOf = (rows) =>
  rows.filter(
    (row) =>
      row.rank !== "deprecated" &&
      row.known <= days.known &&
      row.date !== null &&
      (row.from === null || row.from <= days.valid) &&
      (row.to === null || row.to >= days.valid),
  );
export const both = (rows) => sumOf(asOf(rows).filter(asks));
export const idsOf = (passing) => passing.map((row) => row.id);
