import type { FieldOf, ValueOf } from "./filter";
import { readerOf, readField } from "./reader";

type Item<Value> = Value extends readonly (infer One)[] ? One : Value;

/** Whether values are ids of a register: all of them, or, of a field for several registers, some. Text is none. */
type AreIds<Value, Id> = [Value] extends [never]
  ? false
  : [Value] extends [Id]
    ? true
    : string extends Value
      ? false
      : [Id] extends [Value]
        ? true
        : false;

/** The fields of a row that hold ids of other rows. */
export type Reference<Row, Other extends { readonly id: string }> = {
  [Field in FieldOf<Row>]: AreIds<NonNullable<Item<ValueOf<Row, Field>>>, Other["id"]> extends true
    ? Field
    : never;
}[FieldOf<Row>];

/** By which field to look up, and what to take over under which name. */
export interface Join<On extends string, As extends string, Take extends string> {
  /** The field with the id, or the list of ids, of the other row. */
  readonly on: On;
  /** What the new fields begin with: `as: "speaker"` gives `speakerName`. */
  readonly as: As;
  /** The field, or fields, of the other row to take over. */
  readonly take: Take | readonly Take[];
}

/** What is taken over: a value, null where there is none; of a list of ids, a list in its order. */
type Taken<Value, Other, Field extends string> = [Extract<Value, readonly unknown[]>] extends [never]
  ? ValueOf<Other, Field> | null
  : readonly (ValueOf<Other, Field> | null)[];

/** A row with what was taken over from another. */
export type Joined<
  Row,
  Other,
  On extends string,
  As extends string,
  Take extends string,
> = Row extends unknown
  ? Row & {
      readonly [Field in Take as `${As}${Capitalize<Field>}`]: On extends keyof Row
        ? Taken<Row[On], Other, Field>
        : null;
    }
  : never;

/**
 * Rows with fields of other rows beside theirs: a claim with the name of who asserts it, the day of its article, the tier of its measure.
 *
 * Each row gives one row, whatever it finds; so a join never counts a claim twice. The new fields are named by `as` and the field
 * taken: `assertedBy` with `as: "speaker", take: "name"` gives `speakerName`. Where there is no such id, or none at all, they are null.
 * A field that is a list of ids gives lists, in its order. Ids that moved are followed by `byId`, not here.
 *
 * @param rows any rows
 * @param others rows with ids: actors, places, articles, events, forces, measures, or claims
 * @param options the field that holds the id, the name, and what to take
 * @throws RangeError where two of the other rows have one id
 * @example
 * const said = where(deployments, { publisher: "ktvz", counted: "personnel", modality: "actual" });
 * join(said, actors, { on: "assertedBy", as: "speaker", take: ["name", "country"] })
 *   .map(({ low, speakerName, speakerCountry }) => `${low}: ${speakerName}, ${speakerCountry}`);
 * //=> ["94300: Oleksii Reznikov, ukraine"]
 */
export function join<
  Row extends object,
  Other extends { readonly id: string },
  const On extends Reference<Row, Other>,
  const As extends string,
  const Take extends FieldOf<Other>,
>(
  rows: readonly Row[],
  others: readonly Other[],
  options: Join<On, As, Take>,
): Joined<Row, Other, On, As, Take>[] {
  const read = readerOf(options.on);
  const fields = [options.take].flat() as string[];
  const names = fields.map((field) => options.as + field.charAt(0).toUpperCase() + field.slice(1));
  const byId = new Map<unknown, object>();
  for (const other of others) {
    if (byId.has(other.id)) throw new RangeError(`join: two of the other rows have the id ${other.id}`);
    byId.set(other.id, other);
  }
  return rows.map((row) => {
    const ids = read(row);
    const taken = fields.map((field, index) => {
      const look = (id: unknown) => readField(byId.get(id) ?? {}, field) ?? null;
      return [names[index], Array.isArray(ids) ? ids.map(look) : look(ids)];
    });
    return { ...row, ...Object.fromEntries(taken) };
  });
}
