import type { Standing } from "./generated/rows";
import type { Timed } from "./shapes";

/** What later claims can change of a row; rows of other shapes lack some or all of it. */
interface Revisable {
  readonly revised?: string | null;
  readonly standing?: Standing;
  readonly standingHistory?: readonly string[];
  readonly corrected?: readonly string[];
  readonly correctedOn?: readonly string[];
  readonly resolvedOn?: string | null;
}

/** Whether nothing came to a row after a day. */
export const isSettled = (row: Timed & Revisable, day: string): boolean =>
  row.revised === undefined || row.revised === null || row.revised <= day;

/** A copy of a row with the standing, corrections and resolution that it had by the end of a day. */
export function asItStood<Row extends Timed & Revisable>(row: Row, day: string): Row {
  const past: Record<string, unknown> = { ...(row as object) };
  const history = (row.standingHistory ?? []).filter((entry) => entry.slice(0, 10) <= day);
  const last = history.at(-1);
  if (last !== undefined) past["standing"] = last.slice(11);
  past["standingHistory"] = history.length > 1 ? history : [];
  const days = row.correctedOn ?? [];
  past["corrected"] = (row.corrected ?? []).filter((_, at) => (days[at] ?? "") <= day);
  past["correctedOn"] = days.filter((on) => on <= day);
  if (typeof row.resolvedOn === "string" && row.resolvedOn > day)
    Object.assign(past, { resolution: "open", resolvedBy: null, resolvedOn: null });
  const changes = [...history.slice(1).map((entry) => entry.slice(0, 10)), ...days, row.resolvedOn ?? ""];
  past["revised"] =
    changes
      .filter((on) => on > row.known && on <= day)
      .sort()
      .at(-1) ?? null;
  return past as unknown as Row;
}
