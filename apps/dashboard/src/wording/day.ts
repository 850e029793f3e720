import { formatLocale } from "@/messages/locale";

const day = new Intl.DateTimeFormat(formatLocale, {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A calendar day in words.
 * @example dayInWords("2021-12-07") //=> "7 December 2021"
 */
export const dayInWords = (isoDay: string): string => day.format(new Date(`${isoDay}T00:00:00Z`));
