// The yardstick: a loop as one writes it by hand for this question and no other, with the same care: what is deprecated does not count, and
// what is denied or unlike throws. Pinned: to change it is to change what the figures mean.
import { days, filter } from "../questions.mjs";

export const name = "a loop by hand";
export const load = (rows) => rows;

const asks = (row) => row.counted === filter.counted && row.quantityType === filter.quantityType;
const fits = (row) =>
  row.rank !== "deprecated" &&
  row.known <= days.known &&
  row.date !== null &&
  (row.from === null || row.from <= days.valid) &&
  (row.to === null || row.to >= days.valid);

export function sumOf(rows, keeps) {
  const bySide = new Map();
  const groups = [];
  for (const row of rows) {
    if (!keeps(row)) continue;
    if (row.rank === "deprecated") continue;
    let byModality = bySide.get(row.side);
    if (byModality === undefined) {
      byModality = new Map();
      bySide.set(row.side, byModality);
    }
    let group = byModality.get(row.modality);
    if (group === undefined) {
      group = { first: row, claims: 0, origins: new Set(), forces: new Map() };
      byModality.set(row.modality, group);
      groups.push(group);
    }
    const { first } = group;
    if (row.polarity === "denied") throw new Error(`denied: ${row.id}`);
    if (
      row.kind !== first.kind ||
      row.counted !== first.counted ||
      row.unit !== first.unit ||
      row.victims !== first.victims ||
      row.quantityType !== first.quantityType
    ) {
      throw new Error(`unlike: ${row.id}, ${first.id}`);
    }
    group.claims += 1;
    group.origins.add(row.origin);
    const { best } = row;
    const low = row.low ?? best;
    const high = row.high ?? best;
    const force = group.forces.get(row.about);
    if (force === undefined) {
      group.forces.set(row.about, { low, best, high });
    } else {
      if (low === null || force.low === null) force.low = null;
      else if (low < force.low) force.low = low;
      if (high === null || force.high === null) force.high = null;
      else if (high > force.high) force.high = high;
      if (best !== force.best) force.best = null;
    }
  }
  return groups.map(({ first, claims, origins, forces }) => {
    let [low, best, high] = [0, 0, 0];
    for (const force of forces.values()) {
      low = low === null || force.low === null ? null : low + force.low;
      best = best === null || force.best === null ? null : best + force.best;
      high = high === null || force.high === null ? null : high + force.high;
    }
    return { side: first.side, modality: first.modality, low, best, high, claims, origins: origins.size };
  });
}

export const sum = (rows) => sumOf(rows, asks);
export const both = (rows) => sumOf(rows, (row) => fits(row) && asks(row));
export function asOf(rows) {
  const passing = [];
  for (const row of rows) if (fits(row)) passing.push(row);
  return passing;
}
export const idsOf = (passing) => passing.map((row) => row.id);
