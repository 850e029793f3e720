import type { ChartContext } from "../context";
import { counted, fill } from "./fill";

interface Standing {
  readonly id: string;
  readonly standing: string;
}

/** What other claims say of this one, in words; `null` where none says anything. `against`: what those say that contradict it. */
export function standingWords(row: Standing, context: ChartContext, against = ""): string | null {
  const { labels, locale } = context;
  const opposed = context.contradicts(row.id).length;
  const support = context.confirms(row.id).length;
  const contradicted =
    opposed > 0 ? counted(labels.claim.contradicted, opposed, locale) : labels.claim.contradictedShort;
  const confirmed =
    support > 0 ? counted(labels.claim.confirmed, support, locale) : labels.claim.confirmedShort;
  if (row.standing === "contested") return against === "" ? contradicted : `${contradicted}: ${against}`;
  return row.standing === "confirmed" ? confirmed : null;
}

/** Whether a claim in good standing speaks against this one. */
export const isContested = (row: Standing): boolean => row.standing === "contested";

/** Whether a claim is struck out: it is withdrawn, its own source replaced it, or a correction shows it to be wrong. */
export const isStruckOut = (row: Standing): boolean =>
  row.standing === "withdrawn" || row.standing === "superseded" || row.standing === "corrected";

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
