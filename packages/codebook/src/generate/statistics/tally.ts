import type { Row } from "../../compile/index";

/** How many rows have each value of a field, the commonest first, equal ones by name. */
export function tally(rows: readonly Row[], field: string): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = String(row[field] ?? "none");
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}

/** Counts of rows by the values of two fields: a line for each value of the first, a column for each of the second, and sums. */
export function crossTally(
  rows: readonly Row[],
  lines: string,
  columns: string,
): [head: string[], body: string[][]] {
  const across = tally(rows, columns).map(([value]) => value);
  const body = tally(rows, lines).map(([value, sum]) => {
    const own = new Map(
      tally(
        rows.filter((row) => String(row[lines] ?? "none") === value),
        columns,
      ),
    );
    return [value, ...across.map((column) => String(own.get(column) ?? 0)), String(sum)];
  });
  const sums = new Map(tally(rows, columns));
  const last = ["all", ...across.map((column) => String(sums.get(column))), String(rows.length)];
  return [
    [lines, ...across, "all"],
    [...body, last],
  ];
}
