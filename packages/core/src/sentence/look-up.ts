const indexes = new WeakMap<readonly object[], Map<unknown, object[]>>();

/** The rows that have a value in the field by which a table is looked up; a table is gone through once. */
export function rowsWith<Row extends object>(
  table: readonly Row[],
  field: keyof Row,
  value: string,
): readonly Row[] {
  let index = indexes.get(table);
  if (index === undefined) {
    index = new Map();
    for (const row of table) {
      const rows = index.get(row[field]);
      if (rows === undefined) index.set(row[field], [row]);
      else rows.push(row);
    }
    indexes.set(table, index);
  }
  return (index.get(value) ?? []) as Row[];
}
