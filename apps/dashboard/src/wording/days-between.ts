import { t } from "@/messages/t";
import { words } from "./words";

/** The days from a threat to what came of it, as wide as its date leaves them.
 * @example daysBetween(77, 77) //=> "77 days"
 */
export function daysBetween(low: number | null, high: number | null): string {
  const known = high ?? low;
  if (known === null) return t("threats.daysUnknown");
  if (known < 0) return t("threats.daysBefore", { count: -known });
  if (low === null || low === known) return t("threats.days", { count: known });
  return t("threats.daysRange", { low: words.number(Math.max(0, low)), high: words.number(known) });
}
