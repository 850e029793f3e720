import type { FieldOf, ValueOf } from "../filter";
import { fieldList } from "../group-rows";
import { fitOf, type WordIndex, wordIndex } from "./word-index";
import { wordsOf } from "./words";

/** The fields of a row that are text, or lists of text. */
export type TextField<Row> = {
  [Field in FieldOf<Row>]: [ValueOf<Row, Field>] extends [string | null | readonly string[]] ? Field : never;
}[FieldOf<Row>];

/** Where to search, and how much is wanted. */
export interface Search<Field extends string> {
  /** The field, or fields, to search: `summary`, unless others are named. */
  readonly in?: Field | readonly Field[] | undefined;
  /** How many rows at most: 20, unless it is told. */
  readonly limit?: number | undefined;
}

/** Words of a query after so many do not count, so that no query takes long. */
const MOST_WORDS = 32;

/** Rows are not changed, and so are gone through once: their words are kept as long as the rows are. */
const indexes = new WeakMap<readonly object[], Map<string, WordIndex>>();

function indexOf(rows: readonly object[], fields: readonly string[]): WordIndex {
  const byFields = indexes.get(rows) ?? new Map<string, WordIndex>();
  indexes.set(rows, byFields);
  const key = fields.join();
  const index = byFields.get(key) ?? wordIndex(rows, fields);
  byFields.set(key, index);
  return index;
}

/**
 * The rows in which every word of a query stands, the best first.
 *
 * A word is found whatever its case and accents, and where a longer one begins with it; thousands may be parted or not (`94,300`,
 * `94300`). Whole words come before beginnings, rare words count for more than frequent ones, and what fits alike keeps its order. A
 * query without words finds nothing, and of a long one the first 32 words count. It is our summaries that are searched: the words of the
 * articles are not in the package.
 *
 * The words of an array of rows are looked up once and kept with it, so the first search of an array takes longest; an array that is
 * changed in place is not searched anew.
 *
 * @param rows any rows
 * @param query words, as typed
 * @param options the fields to search (`summary`), and how many rows at most (20)
 * @throws RangeError for a limit that is no number of rows
 * @example
 * import { search } from "@crisis/core/search";
 *
 * search(where(claims, { publisher: "infobae" }), "nord str").map(({ id }) => id);
 * //=> ["infobae-2021-12-07-biden-putin-call-nord-stream-2-threat"]
 * search(actors, "ZELEN", { in: ["name", "aliases"] }).map(({ name }) => name);
 * //=> ["Volodymyr Zelenskyy"]
 */
export function search<Row extends { readonly summary: string }, const Field extends TextField<Row>>(
  rows: readonly Row[],
  query: string,
  options?: Search<Field>,
): Row[];
export function search<Row extends object, const Field extends TextField<Row>>(
  rows: readonly Row[],
  query: string,
  options: Search<Field> & { readonly in: Field | readonly Field[] },
): Row[];
export function search(rows: readonly object[], query: string, options: Search<string> = {}): object[] {
  const limit = options.limit ?? 20;
  if (!(limit >= 0))
    throw new RangeError(`search: limit: expected a number of rows, 0 or more; got ${limit}`);
  const index = indexOf(rows, fieldList(options.in ?? "summary"));
  const fits = wordsOf(query)
    .slice(0, MOST_WORDS)
    .map((word) => fitOf(index, word, rows.length));
  const [first, ...others] = fits;
  return Array.from(first?.keys() ?? [])
    .filter((place) => others.every((fit) => fit.has(place)))
    .map((place) => ({ place, fit: fits.reduce((sum, fit) => sum + (fit.get(place) as number), 0) }))
    .sort((a, b) => b.fit - a.fit || a.place - b.place)
    .slice(0, limit)
    .map(({ place }) => rows[place] as object);
}
