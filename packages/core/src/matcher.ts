import { entryOf } from "./entry-of";
import { readerOf } from "./reader";

type Test<Subject> = (subject: Subject) => boolean;
type Part = object | Test<object>;

const not =
  <Subject>(test: Test<Subject>): Test<Subject> =>
  (subject) =>
    !test(subject);
/** One test stands for itself, and several are called without a list to go through. */
const all = <Subject>(tests: readonly Test<Subject>[]): Test<Subject> =>
  tests.length === 0
    ? () => true
    : tests.reduce((first, second) => (subject) => first(subject) && second(subject));
const any =
  <Subject>(tests: readonly Test<Subject>[]): Test<Subject> =>
  (subject) =>
    tests.some((test) => test(subject));

/** Whether a value, or an item of a list, is one of those wanted. */
function oneOf(wanted: unknown): Test<unknown> {
  const values = new Set([wanted].flat());
  const [only] = values;
  return values.size === 1
    ? (value) => value === only || (Array.isArray(value) && value.includes(only))
    : (value) => (Array.isArray(value) ? value.some((item) => values.has(item)) : values.has(value));
}

const comparisons: Readonly<Record<string, (bound: never) => Test<unknown>>> = {
  not: (values: unknown) => not(oneOf(values)),
  exists: (wanted: boolean) => (value) =>
    (value !== null && !(Array.isArray(value) && value.length === 0)) === wanted,
  gt: (bound: number) => (value) => value !== null && (value as number) > bound,
  gte: (bound: number) => (value) => value !== null && (value as number) >= bound,
  lt: (bound: number) => (value) => value !== null && (value as number) < bound,
  lte: (bound: number) => (value) => value !== null && (value as number) <= bound,
  contains: (wanted: unknown) => {
    const items = [wanted].flat() as string[];
    return (value) =>
      (typeof value === "string" || Array.isArray(value)) && items.every((item) => value.includes(item));
  },
};

/** How several filters make one. */
const combinations: Readonly<Record<string, (tests: readonly Test<object>[]) => Test<object>>> = {
  allOf: all,
  anyOf: any,
  noneOf: (tests) => not(any(tests)),
};

/** What a filter asks by name; a condition `undefined` is none, as in JSON. */
const asked = (filter: object): [string, unknown][] =>
  Object.entries(filter).filter(([, condition]) => condition !== undefined);

const testOf = (field: string, condition: unknown): Test<unknown> =>
  condition === null || typeof condition !== "object" || Array.isArray(condition)
    ? oneOf(condition)
    : all(
        asked(condition).map(([name, bound]) =>
          entryOf(`where: ${field}`, comparisons, name)(bound as never),
        ),
      );

/** A function that says whether a row meets every condition of a filter. */
export function matcher(filter: Part): Test<object> {
  if (typeof filter === "function") return filter as Test<object>;
  return all(
    asked(filter).map(([field, condition]): Test<object> => {
      const combine = Object.hasOwn(combinations, field) && combinations[field];
      if (combine) return combine(([condition] as Part[]).flat().map(matcher));
      const read = readerOf(field);
      const test = testOf(field, condition);
      return (row) => {
        const value = read(row);
        return value !== undefined && test(value);
      };
    }),
  );
}
