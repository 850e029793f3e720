import { type Grouping, grouping, keyOf } from "./group-rows";
import { type Range, rangeOf } from "./range";
import { readerOf } from "./reader";
import type { Bounds } from "./shapes";

/** A part of a whole: the range that its claims give, and the first of them. */
export interface Part extends Range {
  readonly first: object;
}

/** The parts of a whole that these fields tell apart; one, where there are no fields. */
export const partsOf = (over: readonly string[]): Grouping<Part> =>
  grouping(over.map(readerOf), (first) => ({ ...rangeOf(first as Bounds), first }));

const isNameless = (value: unknown) => value === null || value === "unspecified";

/** Whether a part may hold another: where their names differ, one of them has none. */
export function mayHold(parts: readonly Part[], over: readonly string[]): boolean {
  const names = (part: Part) => over.map((field) => keyOf(readerOf(field)(part.first)));
  return parts.some((part) => {
    const own = names(part);
    return (
      own.some(isNameless) &&
      parts.some(
        (other) =>
          other !== part &&
          names(other).every(
            (name, index) => name === own[index] || isNameless(name) || isNameless(own[index]),
          ),
      )
    );
  });
}
