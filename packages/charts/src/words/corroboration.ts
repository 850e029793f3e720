import type { ChartContext } from "../context";
import { counted, fill } from "./fill";

interface Corroborated {
  readonly id: string;
  readonly corroboration: string;
}

/** What other claims say of this one, in words; `null` where none says anything. `against`: what those say that contradict it. */
export function corroborationWords(row: Corroborated, context: ChartContext, against = ""): string | null {
  const { labels, locale } = context;
  const opposed = context.contradicts(row.id).length;
  const support = context.confirms(row.id).length;
  const contradicted =
    opposed > 0 ? counted(labels.claim.contradicted, opposed, locale) : labels.claim.contradictedShort;
  const confirmed =
    support > 0 ? counted(labels.claim.confirmed, support, locale) : labels.claim.confirmedShort;
  switch (row.corroboration) {
    case "contradicted":
      return against === "" ? contradicted : `${contradicted}: ${against}`;
    case "confirmed":
      return confirmed;
    case "disputed":
      return `${labels.claim.disputed}: ${contradicted}${against === "" ? "" : ` (${against})`}, ${confirmed}`;
    default:
      return null;
  }
}

/** Whether any claim speaks against this one. */
export const isContested = (row: Corroborated): boolean =>
  row.corroboration === "contradicted" || row.corroboration === "disputed";

/**
 * Whether a claim is to be struck out: its own asserter replaced it, or several claims speak against it, or it is not known how many do. Where one claim is
 * contradicted by many, each of the many is contradicted by one, and is not struck out.
 */
export const isStruckOut = (row: Corroborated, context: ChartContext): boolean =>
  context.replacedBy(row.id).length > 0 || (isContested(row) && context.contradicts(row.id).length !== 1);

/** The fields that a correction concerns, in words; empty where there is none. */
export function correctedWords(
  row: { readonly corrected: readonly string[] },
  { labels, words }: ChartContext,
): string {
  // a correction of a number is one correction, whichever of its bounds it names
  const named = row.corrected.map((field) => (/^(low|high|relation)$/.test(field) ? "best" : field));
  const fields = [...new Set(named)].map(words.fieldName);
  return fields.length > 0 ? fill(labels.claim.corrected, { fields: fields.join(", ") }) : "";
}
