/** An id that is no longer used, with the ids to use instead: a row of the dataset `redirects`. */
interface Redirect {
  readonly id: string;
  readonly kind: "moved" | "split";
  readonly to: readonly string[];
}

/**
 * The row with an id, or `undefined` where these rows have none: they may be of one kind, or filtered.
 *
 * An id that is a literal must be one of the row's ids; a text of unknown content, such as a part of an address, is taken. Ids never
 * die: with the dataset `redirects`, an id that moved gives the row that has the id to use instead. One that was split gives
 * `undefined`, and `byId(redirects, id)?.to` names its successors.
 *
 * @param rows rows with ids
 * @param id the id
 * @param redirects the dataset `redirects`, for ids that were kept from an earlier version
 * @example
 * byId(actors, "russia")?.name;
 * //=> "Russia"
 */
export function byId<Row extends { readonly id: string }, const Id extends string>(
  rows: readonly Row[],
  id: string extends Id ? Id : Row["id"],
  redirects: readonly Redirect[] = [],
): Row | undefined {
  const found = rows.find((row) => row.id === id);
  if (found !== undefined) return found;
  const moved = redirects.find((redirect) => redirect.id === id && redirect.kind === "moved");
  return moved && rows.find((row) => row.id === moved.to[0]);
}
