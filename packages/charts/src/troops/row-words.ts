import type { ChartContext } from "../context";
import type { DeploymentRow } from "../rows";
import { boundsWords, countedWords } from "../words/bounds-words";
import { correctedWords, corroborationWords, isContested, isStruckOut } from "../words/corroboration";
import { dateWords, dayWords, forDate } from "../words/date-words";
import { fill } from "../words/fill";
import { joined } from "../words/joined";
import { capital, through, who } from "../words/who";
import { hasSoldiers } from "./groups";

/** What other claims or a correction say of a claim; strong where they tell against it. */
export interface Doubt {
  readonly words: string;
  readonly strong: boolean;
}

/** The words on a row. */
export interface RowWords {
  readonly who: string;
  readonly when: string;
  readonly value: string;
  readonly detail: string;
  readonly doubts: readonly Doubt[];
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
    const mode =
      other.modality === row.modality ? "" : `${context.labels.modality[other.modality] ?? other.modality} `;
    return [
      { value: other.best ?? other.low ?? other.high ?? 0, words: `${mode}${boundsWords(other, context)}` },
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
  const value = others.map((other) => boundsWords(other, context)).join(" · ");
  return `≠ ${value === "" ? claim.replaced : fill(claim.replacedBy, { value })}`;
}

/** The words of a claim of troops, as its row shows them. */
export function rowWords(
  row: DeploymentRow,
  rows: ReadonlyMap<string, DeploymentRow>,
  context: ChartContext,
): RowWords {
  const { labels } = context;
  const soldiers = hasSoldiers(row);
  const mode =
    row.polarity === "denied" ? labels.claim.denied : (labels.modality[row.modality] ?? row.modality);
  const actual = row.modality === "actual" && row.polarity !== "denied";
  const number = soldiers ? boundsWords(row, context) : countedWords(row, context);
  const hedge = labels.hedge[row.hedge];
  const value = `${actual ? "" : `${mode}: `}${number}${hedge ? ` (${hedge})` : ""}`;
  const date = dateWords(row, context);
  const said = dayWords(row.known, context);
  const own = row.date !== null && date !== said && (!actual || row.datePrecision !== "day");
  const forces = new Set(
    [...rows.values()].filter(({ side }) => side === row.side).map(({ about }) => about),
  );
  const detail = [
    forces.size > 1 ? context.name(row.about) : "",
    row.posture ? (labels.posture[row.posture] ?? "") : "",
    row.scope.map((scope) => labels.scope[scope] ?? scope).join(", "),
    own ? forDate(row, context) : "",
  ];
  const contested = isContested(row);
  const others = contested ? against(row, rows, context) : "";
  const opinion = corroborationWords(row, context, others);
  const corrected = correctedWords(row, context);
  const doubts: Doubt[] = [];
  if (opinion !== null) {
    doubts.push({ words: `${contested ? "≠" : "="} ${opinion}`, strong: isStruckOut(row, context) });
  }
  if (context.replacedBy(row.id).length > 0)
    doubts.unshift({ words: replacedWords(row, rows, context), strong: true });
  if (corrected !== "") doubts.push({ words: `≠ ${corrected}`, strong: true });
  const cited = row.evidence === "cited" ? "\u00a0†" : "";
  const via = through(row, context);
  return {
    who: capital(who(row, context)),
    when: `${joined([said, via])}${cited}`,
    value,
    detail: joined(detail),
    doubts,
  };
}
