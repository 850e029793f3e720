import type { ChartContext } from "../context";
import { counted } from "./fill";

interface Corroborated {
  readonly id: string;
  readonly corroboration: string;
}

/** What other claims say of this one, in words; `null` where none says anything. */
export function corroborationWords(row: Corroborated, context: ChartContext): string | null {
  const { labels, locale } = context;
  const against = context.contradicts(row.id).length;
  const support = context.confirms(row.id).length;
  const contradicted =
    against > 0 ? counted(labels.claim.contradicted, against, locale) : labels.claim.contradictedShort;
  const confirmed =
    support > 0 ? counted(labels.claim.confirmed, support, locale) : labels.claim.confirmedShort;
  switch (row.corroboration) {
    case "contradicted":
      return contradicted;
    case "confirmed":
      return confirmed;
    case "disputed":
      return `${labels.claim.disputed}: ${contradicted}, ${confirmed}`;
    default:
      return null;
  }
}

/** Whether any claim speaks against this one. */
export const isContested = (row: Corroborated): boolean =>
  row.corroboration === "contradicted" || row.corroboration === "disputed";
