import type { OfKind, ValueOf } from "./filter";
import type { ClaimRow } from "./generated/rows";

type IsUnion<Type, Whole = Type> = Type extends unknown ? ([Whole] extends [Type] ? false : true) : never;

/** Fields of which the words are known, so that it shows where rows were asked for by two of them. */
type WordField = "counted" | "modality" | "quantityType" | "unit" | "victims";
type Words<Row, Field extends string> = ValueOf<OfKind<ClaimRow, ValueOf<Row, "kind">>, Field>;

/** The fields of which rows are known to have more than one word: some of the list, and so asked for, and not one. */
type Mixed<Row, Field extends string> = Field extends unknown
  ? true extends IsUnion<ValueOf<Row, Field>>
    ? [Words<Row, Field>] extends [ValueOf<Row, Field>]
      ? never
      : Field
    : never
  : never;

/**
 * What rows must be to be put together, as far as types can know it. Rows of several kinds, or filtered for several words of a
 * list, do not compile unless they are grouped by what differs, or it is allowed by name.
 */
export type Alike<Row, Free extends string, By extends string> = "kind" extends By
  ? AlikeWords<Row, Free>
  : true extends IsUnion<ValueOf<Row, "kind">>
    ? "rows of several kinds are never put together: group by kind"
    : AlikeWords<Row, Free>;

type AlikeWords<Row, Free extends string> = [Mixed<Row, Exclude<WordField, Free>>] extends [never]
  ? unknown
  : `unlike rows are never put together: group by ${Mixed<Row, Exclude<WordField, Free>>}, or allow it by name`;
