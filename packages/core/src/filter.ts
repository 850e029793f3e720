/** The fields of a row; of a union of rows, the fields of each. */
export type FieldOf<Row> = Row extends unknown ? keyof Row & string : never;

/** The type of a field, over those members of a union of rows that have it. */
export type ValueOf<Row, Field extends string> = Row extends { readonly [F in Field]: unknown }
  ? Row[Field]
  : never;

/** The members of a union of rows that have these fields. */
export type Having<Row, Field extends string> = Row extends { readonly [F in Field]: unknown } ? Row : never;

/** The members of a union of rows whose `kind` may be one of these. */
export type OfKind<Row, Kind> = Row extends { readonly kind: infer Own }
  ? [Own & Kind] extends [never]
    ? never
    : Row
  : Row;

/** What a field can be compared with: its value; of a list, one of its items. */
type One<Value> = Value extends readonly (infer Item)[] ? Item : Value;

type List<Value> = Extract<Value, readonly unknown[]>;

interface Equality<Value> {
  /** Neither this value nor any of these; of a list, none of them is in it. */
  readonly not?: One<Value> | readonly One<Value>[];
  /** `true`: not null, and not an empty list; `false`: null, or an empty list. */
  readonly exists?: boolean;
}

/** Numbers by size, days and other text by code unit. Null never passes. */
interface Order<Bound> {
  /** More than, or after. */
  readonly gt?: Bound;
  /** At least, or on and after. */
  readonly gte?: Bound;
  /** Less than, or before. */
  readonly lt?: Bound;
  /** At most, or on and before. */
  readonly lte?: Bound;
}

interface Text {
  /** Text that stands in the field, in this case. */
  readonly contains?: string;
}

interface Membership<Item> {
  /** An item of the list; several must all be in it. */
  readonly contains?: Item | readonly Item[];
}

/** Comparisons of a field; all that are given must hold. */
export type Comparison<Value> = Equality<Value> &
  ([Extract<Value, number>] extends [never] ? unknown : Order<number>) &
  (string extends Value ? Order<string> & Text : unknown) &
  ([List<Value>] extends [never] ? unknown : Membership<One<List<Value>>>);

/** What a filter may ask of a field: a value, one of several values, or comparisons. */
export type Condition<Value> = [Value] extends [never]
  ? never
  : One<Value> | readonly One<Value>[] | Comparison<Value>;

/** How several filters make one: all must keep a row, any of them, or none. */
export type Combination = "allOf" | "anyOf" | "noneOf";

export type Combinations<Row> = {
  readonly [How in Combination]?: readonly (Filter<Row> | ((row: Row) => boolean))[];
};

export type Conditions<Row> = { readonly [Field in FieldOf<Row>]?: Condition<ValueOf<Row, Field>> };

/**
 * Conditions on the fields of a row, all of which must hold. Plain data: it survives `JSON.stringify`.
 *
 * `anyOf`, `allOf` and `noneOf` put filters together; each part is a filter again, or a function.
 *
 * @example
 * const large = { side: "russia", low: { gte: 94_000, lt: 100_000 } } satisfies Filter<DeploymentRow>;
 * where(asOf(deployments, { known: "2021-12-07" }), large).map(({ low, assertedBy }) => `${low} by ${assertedBy}`);
 * //=> ["94300 by oleksii-reznikov", "94000 by oleksii-reznikov", "94000 by oleksii-reznikov"]
 */
export type Filter<Row> = Conditions<Row> & Combinations<Row>;
