import type { ChartContext } from "../context";
import type { DatePrecision } from "../rows";
import { clean } from "./clean";
import { correctedWords, corroborationWords } from "./corroboration";
import { dayWords, forDate } from "./date-words";
import { fill } from "./fill";
import { capital, through, who } from "./who";

interface Claim {
  readonly id: string;
  readonly kind: string;
  readonly summary: string;
  readonly assertedBy: string | null;
  readonly manner: string;
  readonly via: readonly string[];
  readonly publisher: string;
  readonly polarity: string;
  readonly modality: string;
  readonly hedge: string;
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly datePrecision: DatePrecision | null;
  readonly approximate: boolean;
  readonly known: string;
  readonly evidence: string;
  readonly corroboration: string;
  readonly corrected: readonly string[];
}

/** A claim in full words, a thing a line: the tooltip, and what a screen reader says of its link. */
export function claimWords(row: Claim, what: string, context: ChartContext): string {
  const { labels } = context;
  const via = through(row, context);
  const precision = row.datePrecision ? ` (${labels.precision[row.datePrecision]})` : "";
  const lines = [
    what,
    clean(row.summary),
    fill(labels.claim.saidBy, { who: who(row, context) }) +
      (via === "" ? "" : `, ${fill(labels.claim.via, { names: via })}`) +
      `, ${dayWords(row.known, context)}`,
    [
      row.polarity === "denied" ? labels.claim.denied : "",
      row.modality === "actual" && row.kind !== "deployment"
        ? ""
        : (labels.modality[row.modality] ?? row.modality),
      labels.hedge[row.hedge] ?? "",
      row.date === null ? labels.claim.noDate : `${forDate(row, context)}${precision}`,
    ]
      .filter((part) => part !== "")
      .join(", "),
    corroborationWords(row, context) ?? "",
    context.replacedBy(row.id).length > 0 ? labels.claim.replaced : "",
    correctedWords(row, context),
    row.evidence === "cited" ? labels.claim.cited : "",
  ];
  return lines
    .filter((line) => line !== "")
    .map(capital)
    .join("\n");
}
