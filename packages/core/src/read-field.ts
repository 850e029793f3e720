/** What a row holds in a field; `undefined` where it has no such field. */
export const readField = (row: object, field: string): unknown =>
  (row as Readonly<Record<string, unknown>>)[field];
