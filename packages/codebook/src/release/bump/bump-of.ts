import type { Change, DataDiff, ShapeChange } from "../diff/change";
import { describeChange, describeShape } from "../diff/describe";
import { greatest, type Level } from "./level";

/** A change with the bump that it needs. */
export interface Reason {
  readonly level: Level;
  /** What changed, in a line. */
  readonly what: string;
}

/** The bump that a difference needs, and why: the reasons of that level. */
export interface Bump {
  readonly level: Level;
  readonly reasons: readonly Reason[];
}

/**
 * Fields that say what a claim is about, what it counts and how it stands to the world: with another value, a query finds the row
 * in another group. Of other fields a change is a correction.
 */
const REGROUPING: ReadonlySet<string> = new Set([
  "about",
  "modality",
  "polarity",
  "status",
  "counted",
  "unit",
  "quantityType",
  "victims",
  "tier",
]);

/** The bump that a difference of the data needs, by the table in docs/versions.md. */
export function bumpOf({ changes, shape }: DataDiff): Bump {
  const all = [
    ...shape.map((change): Reason => ({ level: levelOfShape(change), what: describeShape(change) })),
    ...changes.map((change): Reason => ({ level: levelOfChange(change), what: describeChange(change) })),
  ];
  const level = greatest(all.map((reason) => reason.level));
  return { level, reasons: all.filter((reason) => reason.level === level) };
}

function levelOfChange({ what, type, fields }: Change): Level {
  if (what === "gone" || what === "split") return "major";
  if (type === "claim" && fields.some(({ field }) => field === "kind")) return "major";
  if (what !== "changed") return "minor";
  return fields.some(({ field }) => REGROUPING.has(field)) ? "minor" : "patch";
}

const SHAPE_LEVELS: Readonly<Record<ShapeChange["what"], Level>> = {
  "dataset-added": "minor",
  "dataset-removed": "major",
  "key-changed": "major",
  "field-added": "minor",
  "field-removed": "major",
  "field-retyped": "major",
  "field-nullable": "major",
  // a reader's code that takes null goes on to work
  "field-not-nullable": "minor",
  // every list of words is declared closed
  "words-added": "major",
  "words-removed": "major",
};

const levelOfShape = ({ what }: ShapeChange): Level => SHAPE_LEVELS[what];
