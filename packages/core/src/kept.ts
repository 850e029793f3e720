import type { Combination, OfKind, ValueOf } from "./filter";

/** The values that a condition names; `never` where it compares. */
type Named<Asked> = [Asked] extends [string | number | boolean | null | readonly unknown[]]
  ? Asked extends readonly (infer Item)[]
    ? Item
    : Asked
  : never;

/** Comparisons that null never passes. */
type Present =
  | { readonly exists: true }
  | { readonly gt: unknown }
  | { readonly gte: unknown }
  | { readonly lt: unknown }
  | { readonly lte: unknown };

/** What a condition leaves of the type of a field. Lists stay as they are, and so does what has no list of words. */
type LeftOf<Value, Asked> = Value extends readonly unknown[]
  ? Value
  : [Named<Asked>] extends [never]
    ? [Asked] extends [Present]
      ? NonNullable<Value>
      : Value
    : [Value & Named<Asked>] extends [never]
      ? never
      : string extends Value
        ? Value
        : number extends Value
          ? Value
          : Value & Named<Asked>;

/** The fields that a filter asks of for certain; where it is typed as `Filter` it may ask of any, and so of none. */
type Certain<Asked> = { [F in keyof Asked]-?: undefined extends Asked[F] ? never : F }[keyof Asked];

/** The fields of which a filter leaves less than there was. */
type Less<Row, Asked> = {
  [F in Certain<Asked> & keyof Row]: [Row[F]] extends [LeftOf<Row[F], Asked[F]>] ? never : F;
}[Certain<Asked> & keyof Row];

type Narrowed<Row, Asked, Field extends keyof Row & keyof Asked> = [Field] extends [never]
  ? Row
  : true extends { [F in Field]: [LeftOf<Row[F], Asked[F]>] extends [never] ? true : false }[Field]
    ? never
    : Row & { readonly [F in Field]: LeftOf<Row[F], Asked[F]> };

/**
 * The rows that a filter can keep: those members of a union that have every field asked of, with the values asked for.
 */
export type Kept<Row, Asked> = Row extends unknown
  ? [Exclude<Certain<Asked>, keyof Row | Combination>] extends [never]
    ? Narrowed<Row, Asked, Less<Row, Asked> & keyof Asked>
    : never
  : never;

/** The kinds that a filter asks for by name; all where it does not. */
type KindOf<Row, Asked> = Asked extends { readonly kind: infer Kind }
  ? [Named<Kind>] extends [never]
    ? ValueOf<Row, "kind">
    : Named<Kind>
  : ValueOf<Row, "kind">;

/** The rows of the kinds that a filter asks for. */
export type Eligible<Row, Asked> = OfKind<Row, KindOf<Row, Asked>>;
