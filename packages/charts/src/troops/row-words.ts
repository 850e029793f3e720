import type { ChartContext } from "../context";
import type { DeploymentRow } from "../rows";
import { dayOf } from "../words/days";
import { fill } from "../words/fill";
import { joined } from "../words/joined";
import { correctedWords, isContested, standingWords } from "../words/standing";
import { capital, through, who } from "../words/who";
import { type Entry, hasSoldiers } from "./entries";

/** What other claims or a correction say of a claim; strong where they tell against it. */
export interface Doubt {
  readonly words: string;
  readonly strong: boolean;
}

/** The words on a row. */
export interface RowWords {
  readonly who: string;
  /** Through whom it came, where nobody is named. */
  readonly via: string;
  readonly day: string;
  readonly value: string;
  readonly detail: string;
  readonly doubts: readonly Doubt[];
}

/** What a row is read against. */
export interface Surroundings {
  readonly rows: ReadonlyMap<string, DeploymentRow>;
  /** Whether the month stands above the row, so that its day needs no year. */
  readonly underMonth: boolean;
  /** Whether the name of the force stands above the row. */
  readonly underForce: boolean;
}

/** What the claims against this one say: their numbers, with the word where they are planned. */
function against(
  row: DeploymentRow,
  rows: ReadonlyMap<string, DeploymentRow>,
  context: ChartContext,
): string {
  const values = context.contradicts(row.id).flatMap((id) => {
    const other = rows.get(id);
    if (!other || !hasSoldiers(other)) return [];
    const mode = other.modality === row.modality ? "" : `${context.words.labels.Modality[other.modality]}: `;
    return [
      { value: other.best ?? other.low ?? other.high ?? 0, words: `${mode}${context.words.bounds(other)}` },
    ];
  });
  const sorted = values.sort((a, b) => a.value - b.value).map(({ words }) => words);
  return [...new Set(sorted)].join(" · ");
}

function replacedWords(
  row: DeploymentRow,
  rows: ReadonlyMap<string, DeploymentRow>,
  context: ChartContext,
): string {
  const { claim } = context.labels;
  const others = context.replacedBy(row.id).flatMap((id) => rows.get(id) ?? []);
  const value = others.map((other) => context.words.bounds(other)).join(" · ");
  return `≠ ${value === "" ? claim.replaced : fill(claim.replacedBy, { value })}`;
}

const numberWords = (row: DeploymentRow, context: ChartContext): string =>
  hasSoldiers(row) ? context.words.bounds(row) : context.words.amount(row);

/** The value of a claim in words, with the word that it is not simply so. @example "planned: up to 175,000" */
function valueWords(row: DeploymentRow, context: ChartContext): string {
  const { claim } = context.labels;
  const { Hedge, Modality } = context.words.labels;
  const denied = row.polarity === "denied";
  const mode = denied ? claim.denied : Modality[row.modality];
  const said = row.modality === "actual" && !denied ? "" : `${mode}: `;
  return `${said}${numberWords(row, context)}${row.hedge === "none" ? "" : ` (${Hedge[row.hedge]})`}`;
}

/** What is said for and against the claims of a row: of the one most spoken against, and each correction once. */
function doubtsOf({ first, claims }: Entry, { rows }: Surroundings, context: ChartContext): Doubt[] {
  const opposed = claims
    .filter(isContested)
    .sort((a, b) => context.contradicts(b.id).length - context.contradicts(a.id).length)[0];
  const row = opposed ?? first;
  const opinion = standingWords(row, context, opposed ? against(row, rows, context) : "");
  const replaced = claims.find(({ id }) => context.replacedBy(id).length > 0);
  const doubts: Doubt[] = [];
  if (replaced) doubts.push({ words: replacedWords(replaced, rows, context), strong: true });
  if (opinion !== null) {
    doubts.push({ words: `${opposed ? "≠" : "="} ${opinion}`, strong: opposed !== undefined });
  }
  for (const corrected of new Set(claims.map((claim) => correctedWords(claim, context)))) {
    if (corrected !== "") doubts.push({ words: `≠ ${corrected}`, strong: true });
  }
  return doubts;
}

/** The numbers of copies that differ from that of the first source. */
export function otherValues({ first, claims }: Entry, context: ChartContext): string {
  const own = numberWords(first, context);
  const values = new Set(claims.map((claim) => numberWords(claim, context)));
  values.delete(own);
  return values.size === 0 ? "" : fill(context.labels.troops.also, { values: [...values].join(" · ") });
}

/** The words of a row. */
export function rowWords(entry: Entry, around: Surroundings, context: ChartContext): RowWords {
  const { labels, words } = context;
  const { first: row, claims } = entry;
  const date = words.date(row.date, "short");
  const said = words.day(row.known, "short");
  const isOpen = row.from === null || row.to === null;
  const time = date === said ? "" : isOpen ? date : fill(labels.claim.asOf, { date });
  // what was so at another time must not be read as of the day on which it was said
  const before = row.date === null || (row.to !== null && row.to < row.known);
  const day = dayOf(row.known);
  const cited = claims.every(({ evidence }) => evidence === "cited") ? "\u00a0†" : "";
  const copies = claims.length > 1 ? ` ×${words.number(claims.length)}` : "";
  return {
    who: `${capital(who(row, context))}${cited}`,
    via: row.assertedBy === null ? through(row, context) : "",
    day: day && around.underMonth ? context.format.dayMonth(day) : said,
    value: joined([`${valueWords(row, context)}${copies}`, before ? time : ""]),
    detail: joined([
      around.underForce ? "" : context.name(row.about),
      row.posture === null || row.posture === "deployed" ? "" : words.labels.Posture[row.posture],
      row.scope.map((scope) => words.crisis.scope[scope].short).join(", "),
      before ? "" : time,
      otherValues(entry, context),
    ]),
    doubts: doubtsOf(entry, around, context),
  };
}
