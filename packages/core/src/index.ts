/**
 * Queries over rows of claims. All take rows first and then a plain object, and give rows again.
 *
 * @module core
 */

export { type AsOf, asOf, type LeftOut, leftOut } from "./as-of";
export { type Between, between } from "./between";
export { type Bucket, bucket, type InBucket, type Period } from "./bucket";
export { byId } from "./by-id";
export { type ClaimsOf, claimsOf } from "./claims-of";
export { type Count, type Counts, count } from "./count";
export type { Day } from "./day";
export { type Disagreement, disagreements } from "./disagreements";
export type { Condition, Filter } from "./filter";
export type * from "./generated/ids";
export { dataHash } from "./generated/meta";
export type * from "./generated/rows";
export { type Join, type Joined, join, type Reference } from "./join";
export { type Latest, latest } from "./latest";
export type { Measure } from "./measure";
export { MixedRowsError } from "./mixed-rows-error";
export { type Order, order } from "./order";
export { type OriginRow, origins } from "./origins";
export { type Readout, type Readouts, readouts } from "./readouts";
export { type ScoreRow, scorecard, type Unscoreable } from "./scorecard";
export type { Bounded, Bounds, Ranked, Timed } from "./shapes";
export {
  type Groupable,
  type Measures,
  type PartField,
  type Policy,
  type Summarize,
  type Summary,
  summarize,
} from "./summarize";
export { type Fate, type ThreatRow, type Threats, threats } from "./threats";
export type { UnlikeField } from "./unlike";
export { version } from "./version";
export { where } from "./where";
