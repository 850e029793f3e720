import { groupRows } from "./group-rows";
import { isLeftOut, type Ranked, type WithDeprecated } from "./shapes";

interface Claim extends Ranked {
  readonly id: string;
  readonly origin: string;
  readonly assertedBy: string | null;
  readonly publisher: string;
  readonly known: string;
}

/** A first source, with the claims that go back to it. */
export interface OriginRow<Row extends Claim = Claim> {
  /** The claim in which the assertion first stands, as far as the corpus shows. */
  readonly origin: Row["origin"];
  /** Who said it, by the first of the claims given; null where nobody is named. */
  readonly assertedBy: Row["assertedBy"];
  /** First day on which any of the claims was known. */
  readonly known: string;
  /** Whose articles carry it, each once, in the order of the rows. */
  readonly publishers: readonly Row["publisher"][];
  /** The ids of the claims, in the order of the rows. */
  readonly claims: readonly Row["id"][];
}

/**
 * The first sources of claims: a row for each, with the claims that repeat it.
 *
 * Copies of one wire story and quotations of one statement are one origin, however many articles carry them; so the number
 * of rows tells how many voices there are, which the number of claims does not. Origins come in the order of their first
 * row. Deprecated rows are left out unless `deprecated: true`.
 *
 * @param rows claims of any kind
 * @param options whether deprecated claims count
 * @example
 * const said = where(deployments, { publisher: ["the-hill", "ktvz"], counted: "personnel", modality: "actual" });
 * origins(said).map(({ assertedBy, claims, known }) => `${known} ${assertedBy}: ${claims.length}`);
 * //=> ["2021-12-03 oleksii-reznikov: 2", "2021-12-03 null: 1"]
 */
export function origins<Row extends Claim>(
  rows: readonly Row[],
  options: WithDeprecated = {},
): OriginRow<Row>[] {
  const standing = rows.filter((row) => !isLeftOut(row, options));
  return groupRows(standing, "origin").map((claims) => {
    const [first] = claims as [Row];
    return {
      origin: first.origin,
      assertedBy: first.assertedBy,
      known: claims.map(({ known }) => known).sort()[0] as string,
      publishers: [...new Set(claims.map(({ publisher }) => publisher))],
      claims: claims.map(({ id }) => id),
    };
  });
}
