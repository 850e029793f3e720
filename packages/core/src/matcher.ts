import { readField } from "./read-field";

type Test = (value: unknown) => boolean;

const comparisons: Readonly<Record<string, (bound: never) => Test>> = {
  not: (values: unknown) => {
    const isOne = oneOf(values);
    return (value) => !isOne(value);
  },
  exists: (wanted: boolean) => (value) =>
    (value !== null && !(Array.isArray(value) && value.length === 0)) === wanted,
  gt: (bound: number) => (value) => value !== null && (value as number) > bound,
  gte: (bound: number) => (value) => value !== null && (value as number) >= bound,
  lt: (bound: number) => (value) => value !== null && (value as number) < bound,
  lte: (bound: number) => (value) => value !== null && (value as number) <= bound,
  contains: (wanted: unknown) => {
    const items = Array.isArray(wanted) ? wanted : [wanted];
    return (value) =>
      (typeof value === "string" || Array.isArray(value)) && items.every((item) => value.includes(item));
  },
};

/** Whether a value, or an item of a list, is one of those wanted. */
function oneOf(wanted: unknown): Test {
  const values = Array.isArray(wanted) ? wanted : [wanted];
  const [only] = values;
  const isOne: Test = values.length === 1 ? (value) => value === only : (value) => values.includes(value);
  return (value) => (Array.isArray(value) ? value.some(isOne) : isOne(value));
}

function testOf(field: string, condition: unknown): Test {
  if (condition === null || typeof condition !== "object" || Array.isArray(condition))
    return oneOf(condition);
  const tests = Object.entries(condition)
    .filter(([, bound]) => bound !== undefined)
    .map(([name, bound]) => {
      const comparison = Object.hasOwn(comparisons, name) ? comparisons[name] : undefined;
      if (comparison === undefined) {
        const known = Object.keys(comparisons).join(", ");
        throw new TypeError(`where: "${field}" is compared by "${name}"; expected one of: ${known}`);
      }
      return comparison(bound as never);
    });
  return (value) => tests.every((test) => test(value));
}

/** A function that says whether a row meets every condition of a filter. */
export function matcher(filter: object): (row: object) => boolean {
  const conditions = Object.entries(filter)
    .filter(([, condition]) => condition !== undefined)
    .map(([field, condition]) => ({ field, test: testOf(field, condition) }));
  return (row) => {
    for (const { field, test } of conditions) {
      const value = readField(row, field);
      if (value === undefined || !test(value)) return false;
    }
    return true;
  };
}
