import { entryOf } from "./entry-of";
import type { FieldOf, ValueOf } from "./filter";
import { readerOf } from "./reader";

/** The fields that are in an order: numbers, days and other text. */
export type OrderedField<Row> = {
  [Field in FieldOf<Row>]: [ValueOf<Row, Field>] extends [string | number | boolean | null] ? Field : never;
}[FieldOf<Row>];

/** What else to tell of a group: how many different values of a field there are, or its least or greatest. */
export type Measure<Row> =
  | { readonly distinct: FieldOf<Row>; readonly least?: never; readonly greatest?: never }
  | { readonly least: OrderedField<Row>; readonly distinct?: never; readonly greatest?: never }
  | { readonly greatest: OrderedField<Row>; readonly distinct?: never; readonly least?: never };

/** What a measure gives: a count, or a value of the field; null where no row has one. */
export type Measured<Row, Asked> = Asked extends { readonly distinct: string }
  ? number
  : Asked extends
        | { readonly least: infer Field extends string }
        | { readonly greatest: infer Field extends string }
    ? NonNullable<ValueOf<Row, Field>> | null
    : never;

/** The first of values in an order; null where there is none. */
const firstOf = (values: ReadonlySet<unknown>, before: (a: never, b: never) => boolean): unknown =>
  values.size === 0 ? null : [...values].reduce((a, b) => (before(b as never, a as never) ? b : a));

const measures = {
  distinct: (values: ReadonlySet<unknown>): unknown => values.size,
  least: (values: ReadonlySet<unknown>) => firstOf(values, (a, b) => a < b),
  greatest: (values: ReadonlySet<unknown>) => firstOf(values, (a, b) => a > b),
};

/** The measures that are asked for: what to read of a row, and what to tell of all that was read. */
export const measuresOf = (also: Readonly<Record<string, object>> = {}) =>
  Object.entries(also).map(([name, measure]) => {
    const [[how, field] = [""]] = Object.entries(measure);
    return { name, tell: entryOf(`also: ${name}`, measures, how), read: readerOf(field) };
  });
