type Fields = Readonly<Record<string, unknown>>;
/** What a row holds in one field; `undefined` where it has no such field. */
export type Reader = (row: object) => unknown;
type Make = (field: string) => (row: Fields) => unknown;

// An engine keeps one inline cache for each function that is written down, not for each that is made of it. So each field
// gets a function of its own, and is read as fast as `row.field`; alike, two fields read by one function are searched for
// by name in every row, which takes six times as long (docs/performance.md).
const makers: Make[] = [
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
];
const readers = new Map<string, Reader>();

/** The reader of a field. Fields after the first 24 that are asked for share one that is slower. */
export function readerOf(field: string): Reader {
  const made = readers.get(field);
  if (made !== undefined) return made;
  const make = makers[readers.size] ?? ((f) => (r) => r[f]);
  const reader = make(field) as Reader;
  readers.set(field, reader);
  return reader;
}

/** Reads a field once: where many rows are read, `readerOf` is for. */
export const readField = (row: object, field: string): unknown => (row as Fields)[field];
