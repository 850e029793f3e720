import type { EntryType, FieldValue } from "./entries";

/** A field that says something else than before. */
export interface FieldChange {
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/**
 * What became of something with an id. `withdrawn` is a claim that is deprecated now, `restored` one that is not any more; `gone`
 * is an id that neither is there nor redirects.
 */
export interface Change {
  readonly what: "added" | "changed" | "moved" | "split" | "withdrawn" | "restored" | "gone";
  readonly type: EntryType;
  readonly id: string;
  /** The dataset that it is in, or was. */
  readonly dataset: string;
  /** What it says or how it is called, now or when it was there last. */
  readonly says: string;
  /** For moved and split: the ids to use instead. */
  readonly to?: readonly string[];
  readonly fields: readonly FieldChange[];
}

/** What changed in how the rows of a dataset look. */
export interface ShapeChange {
  readonly what:
    | "dataset-added"
    | "dataset-removed"
    | "key-changed"
    | "field-added"
    | "field-removed"
    | "field-retyped"
    | "field-nullable"
    | "field-not-nullable"
    | "words-added"
    | "words-removed";
  readonly dataset: string;
  readonly field?: string;
  readonly words?: readonly (string | number)[];
}

/** What data say that others did not. */
export interface DataDiff {
  readonly changes: readonly Change[];
  readonly shape: readonly ShapeChange[];
}
