/**
 * So many rows, made from those of a dataset: copies under ids, origins and days of their own.
 *
 * @param {readonly object[]} rows
 * @param {number} count
 */
export function manyOf(rows, count) {
  const first = Date.parse("2021-04-01");
  return Array.from({ length: count }, (_, index) => {
    const row = rows[index % rows.length];
    if (index < rows.length) return row;
    const id = `${row.id}-${index}`;
    // a prime step spreads the copies over the year
    const known = new Date(first + ((index * 37) % 350) * 86_400_000).toISOString().slice(0, 10);
    const best = row.best == null ? row.best : row.best + (index % 97) * 500;
    return { ...row, id, origin: id, known, ...(row.best == null ? {} : { best }) };
  });
}
