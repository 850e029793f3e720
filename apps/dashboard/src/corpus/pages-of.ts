/** So many claims a page: more make a page slow to open, and long to read. */
export const CLAIMS_A_PAGE = 100;

/** One page of a list. */
export interface PageOf<Row> {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly Row[];
  /** The place of the page's first and last row in the list, from 1. */
  readonly first: number;
  readonly last: number;
  /** How many rows the list has. */
  readonly total: number;
}

/** A list cut into pages. */
export function pagesOf<Row>(rows: readonly Row[], size = CLAIMS_A_PAGE): PageOf<Row>[] {
  const pages = Math.ceil(rows.length / size);
  return Array.from({ length: pages }, (_, index) => {
    const start = index * size;
    const some = rows.slice(start, start + size);
    const last = start + some.length;
    return { page: index + 1, pages, rows: some, first: start + 1, last, total: rows.length };
  });
}

/** Of a long list so many rows stand on the page of what it is about; the whole of it has pages of its own. */
export const SHOWN = 20;
const LONGEST = 30;

/** Whether a list is too long to stand on a page among others. */
export const isLong = (rows: readonly unknown[]): boolean => rows.length > LONGEST;
