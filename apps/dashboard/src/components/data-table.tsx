import type { ReactNode } from "react";

export interface Column<Row> {
  /** Tells columns apart that may have the same title. */
  readonly key?: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  caption: string;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The first column heads its row. */
  columns: readonly [Column<Row>, ...Column<Row>[]];
  /** `held`: the first column stays where the rest scrolls. `narrow`: columns may get as narrow as their words. */
  look?: "held" | "narrow";
}

/** A table that scrolls within itself where it is wider than the page, also by keyboard. */
export function DataTable<Row>({ caption, rows, rowKey, columns, look }: DataTableProps<Row>) {
  const [head, ...rest] = columns;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table className={look === undefined ? "table" : `table table--${look}`}>
        <caption>
          <span className="table__caption">{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key ?? column.title} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row">{head.cell(row)}</th>
              {rest.map((column) => (
                <td key={column.key ?? column.title}>{column.cell(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
