const groups = new WeakMap<readonly object[], Map<string, Map<string, object[]>>>();
const none: readonly never[] = [];

/** The rows of a table that hold a value in a column, such as the evidence of a claim, from an index made once. */
export function rowsOf<Row extends object, Column extends keyof Row & string>(
  rows: readonly Row[],
  column: Column,
  value: Row[Column],
): readonly Row[] {
  const byColumn = groups.get(rows) ?? new Map<string, Map<string, object[]>>();
  groups.set(rows, byColumn);
  let index = byColumn.get(column);
  if (!index) {
    index = new Map();
    for (const row of rows) {
      const key = String(row[column]);
      const group = index.get(key);
      if (group) group.push(row);
      else index.set(key, [row]);
    }
    byColumn.set(column, index);
  }
  return (index.get(String(value)) as Row[] | undefined) ?? none;
}
