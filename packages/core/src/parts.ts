import { type Grouping, grouping, keyOf } from "./group-rows";
import type { Range } from "./range";
import type { Reader } from "./reader";
import type { Bounds } from "./shapes";

/** A part of a whole: the range that its claims give, and the first of them. */
export interface Part extends Range {
  readonly first: object;
}

function partOf(first: object): Part {
  const { low, best, high } = first as Bounds;
  return { first, low: low ?? best, best, high: high ?? best };
}

/** The parts of a whole that fields tell apart; one, where there are no fields. */
export const partsOf = (readers: readonly Reader[]): Grouping<Part> => grouping(readers, partOf);

const isNameless = (value: unknown) => value === null || value === "unspecified";

/** Whether a part may hold another: where their names differ, one of them has none. */
export const mayHold = (parts: readonly Part[], readers: readonly Reader[]): boolean =>
  parts.some(
    (part) =>
      readers.some((read) => isNameless(keyOf(read(part.first)))) &&
      parts.some(
        (other) =>
          other !== part &&
          readers.every((read) => {
            const [own, its] = [keyOf(read(part.first)), keyOf(read(other.first))];
            return own === its || isNameless(own) || isNameless(its);
          }),
      ),
  );
