/**
 * The row with an id, or `undefined` where these rows have none: they may be of one kind, or filtered.
 *
 * An id that is a literal must be one of the row's ids; a text of unknown content, such as a part of an address, is taken.
 *
 * @param rows rows with ids
 * @param id the id
 * @example
 * byId(actors, "russia")?.name;
 * //=> "Russia"
 */
export function byId<Row extends { readonly id: string }, const Id extends string>(
  rows: readonly Row[],
  id: Id & (string extends Id ? unknown : Row["id"]),
): Row | undefined {
  return rows.find((row) => row.id === id);
}
