import type { ChartContext } from "../context";
import type { DeploymentRow } from "../rows";
import { counted, fill } from "./fill";

/** The number as the source words it. @example boundsWords(row, context) //=> "about 175,000" */
export function boundsWords(
  row: Pick<DeploymentRow, "low" | "best" | "high" | "relation">,
  { format, labels }: ChartContext,
): string {
  const { low, best, high } = row;
  if (low === null && best === null && high === null) return labels.relation["unquantified"] ?? "";
  const any = (...values: (number | null)[]) => values.find((value) => value !== null) ?? 0;
  return fill(labels.relation[row.relation] ?? "{best}", {
    low: format.number(any(low, best, high)),
    best: format.number(any(best, low, high)),
    high: format.number(any(high, best, low)),
  });
}

/** The number with what is counted. @example "50 battalion tactical groups" */
export function countedWords(row: DeploymentRow, context: ChartContext): string {
  const noun = context.labels.counted[row.counted] ?? { other: row.counted };
  const n = row.best ?? row.high ?? row.low;
  const word = counted(noun, n ?? 2, context.locale);
  const number = boundsWords(row, context);
  return n === null ? `${word}, ${number}` : `${number} ${word}`;
}
