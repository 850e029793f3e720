import type { Day } from "@crisis/core";
import { type Choices, type FilterName, type Filters, filterNames, type ViewState } from "./view-state";

/** A part of an address that says nothing on its page. */
export interface Ignored {
  readonly name: string;
  readonly value: string;
}

const ON = "on";

const isFilter = (name: string): name is FilterName => filterNames.some((known) => known === name);

function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // the calendar of Date lets 30 February through as 2 March
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * The view that an address asks for, and what of the address is ignored since the page has no such choice.
 *
 * @example parseView("?known=2021-12-03&tier=9", choices)
 * //=> { state: { known: "2021-12-03", hindsight: false, filters: {} }, ignored: [{ name: "tier", value: "9" }] }
 */
export function parseView(
  query: string,
  choices: Choices,
): { readonly state: ViewState; readonly ignored: readonly Ignored[] } {
  const { days } = choices;
  const chosen = new Map<FilterName, Set<string>>();
  const ignored: Ignored[] = [];
  let known: Day | null = null;
  let hindsight = false;
  const parameters = [...new URLSearchParams(query)];
  for (const [name, value] of parameters) {
    if (
      name === "known" &&
      known === null &&
      days &&
      isDay(value) &&
      value >= days.first &&
      value <= days.last
    )
      known = value;
    else if (isFilter(name) && choices.filters[name]?.includes(value))
      chosen.set(name, (chosen.get(name) ?? new Set()).add(value));
    else if (name === "hindsight" && value === ON) hindsight = true;
    else ignored.push({ name, value });
  }
  // without a day there is nothing to look back on
  if (hindsight && known === null) ignored.push({ name: "hindsight", value: ON });
  const filters: { [Name in FilterName]?: readonly string[] } = {};
  for (const name of filterNames) {
    const values = chosen.get(name);
    if (values) filters[name] = (choices.filters[name] ?? []).filter((value) => values.has(value));
  }
  return { state: { known, hindsight: hindsight && known !== null, filters }, ignored };
}

/** The address of a view: empty for everything, else a query that `parseView` reads back.
 * @example printView({ known: "2021-12-03", hindsight: false, filters: { tier: ["4"] } }) //=> "?known=2021-12-03&tier=4"
 */
export function printView({ known, hindsight, filters }: ViewState): string {
  const query = new URLSearchParams();
  if (known !== null) query.append("known", known);
  if (known !== null && hindsight) query.append("hindsight", ON);
  for (const [name, value] of pairs(filters)) query.append(name, value);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

const pairs = (filters: Filters): (readonly [FilterName, string])[] =>
  filterNames.flatMap((name) => (filters[name] ?? []).map((value) => [name, value] as const));
