import type { ColumnShape, Snapshot } from "../snapshot/snapshot";
import type { ShapeChange } from "./change";

/** What changed in how the rows look. */
export function diffShape(before: Snapshot, after: Snapshot): ShapeChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((dataset): ShapeChange[] => {
    const [old, now] = [before[dataset], after[dataset]];
    if (!old) return [{ what: "dataset-added", dataset }];
    if (!now) return [{ what: "dataset-removed", dataset }];
    const key: ShapeChange[] = old.key.join() === now.key.join() ? [] : [{ what: "key-changed", dataset }];
    return [...key, ...columns(dataset, old.columns, now.columns)];
  });
}

function columns(dataset: string, before: readonly ColumnShape[], after: readonly ColumnShape[]) {
  const names = [...new Set([...before, ...after].map(({ name }) => name))];
  return names.flatMap((field): ShapeChange[] => {
    const old = before.find(({ name }) => name === field);
    const now = after.find(({ name }) => name === field);
    if (!old) return [{ what: "field-added", dataset, field }];
    if (!now) return [{ what: "field-removed", dataset, field }];
    const found: ShapeChange[] = [];
    if (old.type !== now.type || old.list !== now.list || isWorded(old) !== isWorded(now))
      found.push({ what: "field-retyped", dataset, field });
    if (!old.nullable && now.nullable) found.push({ what: "field-nullable", dataset, field });
    if (old.nullable && !now.nullable) found.push({ what: "field-not-nullable", dataset, field });
    return [...found, ...words(dataset, field, old.words ?? [], now.words ?? [])];
  });
}

const isWorded = ({ words }: ColumnShape) => words !== undefined;

function words(
  dataset: string,
  field: string,
  before: readonly (string | number)[],
  after: readonly (string | number)[],
): ShapeChange[] {
  // a closed list that came or went retypes the field, which is said already
  if (before.length === 0 || after.length === 0) return [];
  const added = after.filter((word) => !before.includes(word));
  const removed = before.filter((word) => !after.includes(word));
  return [
    ...(added.length > 0 ? [{ what: "words-added" as const, dataset, field, words: added }] : []),
    ...(removed.length > 0 ? [{ what: "words-removed" as const, dataset, field, words: removed }] : []),
  ];
}
