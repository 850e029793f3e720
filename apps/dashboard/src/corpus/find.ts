const indexes = new WeakMap<readonly object[], Map<string, object>>();

/** The row with an id, from an index that is made once for each dataset. */
export function find<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row | undefined {
  let index = indexes.get(rows) as Map<string, Row> | undefined;
  if (!index) {
    index = new Map(rows.map((row) => [row.id, row]));
    indexes.set(rows, index);
  }
  return index.get(id);
}
