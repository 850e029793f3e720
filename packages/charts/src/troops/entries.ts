import type { ChartContext } from "../context";
import { groupBy } from "../group-by";
import type { DeploymentRow } from "../rows";

/** The claims that go back to one first source and say a thing of one force in one mode: a row of the chart. */
export interface Entry {
  /** The claim of the first source, else the one that was known first. */
  readonly first: DeploymentRow;
  readonly claims: readonly DeploymentRow[];
}

/** The mode of a claim; what is denied is a mode of its own. */
export const modeOf = (row: DeploymentRow): string => (row.polarity === "denied" ? "denied" : row.modality);

/** Whether a claim gives a number of soldiers. */
export const hasSoldiers = (row: DeploymentRow): boolean =>
  row.counted === "personnel" && [row.low, row.best, row.high].some((n) => n !== null && Number.isFinite(n));

/** Whether a claim tells of what is not at its place: planned, foreseen, denied, or only on alert. */
export const isNotThere = (row: DeploymentRow): boolean =>
  modeOf(row) !== "actual" || row.posture === "alert";

/** Whether a claim gives the number of soldiers that are at a place. */
export const isPresent = (row: DeploymentRow): boolean =>
  hasSoldiers(row) && !isNotThere(row) && row.quantityType === "stock";

/** How a force stands or moves, as far as numbers of it may be read against each other. */
export type Motion = "stock" | "alert" | "change" | "withdrawing";

/** Those that leave are no arrivals, and those on alert are not there. */
export const motionOf = ({ posture, quantityType }: DeploymentRow): Motion => {
  if (posture === "withdrawing" || posture === "alert") return posture;
  return quantityType === "change" ? "change" : "stock";
};

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order in which claims became known. */
const byTime = (a: DeploymentRow, b: DeploymentRow): number =>
  order(a.known, b.known) || order(a.from ?? "", b.from ?? "") || order(a.id, b.id);

const sameRow = (row: DeploymentRow): string =>
  [row.about, modeOf(row), row.quantityType, motionOf(row), row.counted, hasSoldiers(row), row.origin].join(
    " ",
  );

const known = new WeakMap<readonly DeploymentRow[], readonly Entry[]>();

/** Claims as rows of the chart, in the order in which each first became known. */
export function entriesOf(rows: readonly DeploymentRow[]): readonly Entry[] {
  // the words and each picture of a chart ask for the same
  const made = known.get(rows);
  if (made) return made;
  const entries = [...groupBy([...rows].sort(byTime), sameRow).values()].map((claims) => ({
    first: claims.find((row) => row.id === row.origin) ?? (claims[0] as DeploymentRow),
    claims,
  }));
  known.set(rows, entries);
  return entries;
}

/** How much is said of a row by others: copies of it, and claims for and against it. */
const weight = ({ claims }: Entry, context: ChartContext): number =>
  claims.reduce((sum, { id }) => sum + 1 + context.contradicts(id).length + context.confirms(id).length, 0);

const isCounted = ({ first }: Entry) => [first.low, first.best, first.high].some((value) => value !== null);

/**
 * The rows that are drawn where there is room for `most`: of `lead` the ends that the title names, then what is told of as
 * not there yet, then those with a number of soldiers before those without, the most repeated, confirmed and contradicted
 * first. A third is kept for forces other than `lead`.
 */
export function chosen(
  entries: readonly Entry[],
  lead: string | null,
  ends: ReadonlySet<DeploymentRow>,
  most: number,
  context: ChartContext,
): Entry[] {
  const weights = new Map(entries.map((entry) => [entry, weight(entry, context)]));
  const heavy = [...entries].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  const onScale = heavy.filter(({ first }) => hasSoldiers(first));
  const own = onScale.filter(({ first }) => first.about === lead);
  const named = own.filter(({ claims }) => claims.some((row) => ends.has(row)));
  const notYet = own.find(({ first }) => modeOf(first) === "planned" || modeOf(first) === "forecast");
  const leading = [...new Set([...named, ...(notYet ? [notYet] : []), ...own])];
  const others = onScale.filter(({ first }) => first.about !== lead);
  const share = Math.max(Math.ceil((most * 2) / 3), most - others.length);
  const offScale = heavy.filter(({ first }) => !hasSoldiers(first));
  const ranked = [
    ...leading.slice(0, share),
    ...others,
    ...leading.slice(share),
    ...offScale.filter(isCounted),
    ...offScale.filter((entry) => !isCounted(entry)),
  ];
  const kept = new Set(ranked.slice(0, most));
  return entries.filter((entry) => kept.has(entry));
}
