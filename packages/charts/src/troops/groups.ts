import type { ChartContext } from "../context";
import { groupBy } from "../group-by";
import type { DeploymentRow } from "../rows";
import { endsOf } from "./ends";
import {
  chosen,
  type Entry,
  entriesOf,
  hasSoldiers,
  isPresent,
  type Motion,
  modeOf,
  motionOf,
} from "./entries";

/** Rows that stand in the same mode and may be read against each other. */
export interface TroopGroup {
  readonly modality: string;
  readonly motion: Motion;
  /** With a number of soldiers, by the month in which they became known (`YYYY-MM`). */
  readonly months: readonly (readonly [month: string, entries: readonly Entry[]])[];
  /** They count something else, or give no number. */
  readonly offScale: readonly Entry[];
}

/** The force of which most is said, or the other forces of a side. */
export interface TroopPanel {
  readonly side: string;
  /** Null for the other forces of a side. */
  readonly force: string | null;
  readonly groups: readonly TroopGroup[];
}

/** What the chart draws, and the claims that it leaves out. */
export interface Troops {
  readonly panels: readonly TroopPanel[];
  readonly drawn: readonly Entry[];
  readonly left: readonly DeploymentRow[];
}

/** So many rows where nobody asks for another number: about three screens. */
const MOST = 60;

const MOTIONS: readonly Motion[] = ["stock", "alert", "change", "withdrawing"];

const MODES = ["actual", "planned", "forecast", "possible", "promised", "threatened", "demanded", "denied"];

/** The force of which most claims say how many soldiers are there; null where none does. */
export function leadForce(rows: readonly DeploymentRow[]): string | null {
  const forces = [...groupBy(rows.filter(isPresent), (row) => row.about)];
  return forces.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

function groupsOf(entries: readonly Entry[]): TroopGroup[] {
  const rank = (row: DeploymentRow) =>
    MODES.indexOf(modeOf(row)) * MOTIONS.length + MOTIONS.indexOf(motionOf(row));
  const groups = groupBy(entries, ({ first }) => rank(first));
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([, own]) => ({
      modality: modeOf((own[0] as Entry).first),
      motion: motionOf((own[0] as Entry).first),
      months: [
        ...groupBy(
          own.filter(({ first }) => hasSoldiers(first)),
          ({ first }) => first.known.slice(0, 7),
        ),
      ],
      offScale: own.filter(({ first }) => !hasSoldiers(first)),
    }));
}

/** Rows by force, that of which most is said first, then the others by side; within a force by mode, then in time. */
export function troopsOf(rows: readonly DeploymentRow[], context: ChartContext): Troops {
  const lead = leadForce(rows);
  const entries = entriesOf(rows);
  const { least, most } = endsOf(rows, lead);
  const ends = new Set([least, most].filter((row) => row !== undefined));
  const drawn = chosen(entries, lead, ends, context.most ?? MOST, context);
  const shown = new Set(drawn.flatMap(({ claims }) => claims));
  const leading = drawn.filter(({ first }) => first.about === lead);
  const sides = groupBy(
    drawn.filter(({ first }) => first.about !== lead),
    ({ first }) => first.side,
  );
  const others = [...sides].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const panels = others.map(([side, own]) => ({ side, force: null, groups: groupsOf(own) }));
  const head = leading[0] ? [{ side: leading[0].first.side, force: lead, groups: groupsOf(leading) }] : [];
  return { panels: [...head, ...panels], drawn, left: rows.filter((row) => !shown.has(row)) };
}
