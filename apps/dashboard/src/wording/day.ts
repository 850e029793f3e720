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

/** Days that follow one another in words; what they share is said once.
 * @example daysInWords("2022-02-21", "2022-02-27") //=> "21 – 27 February 2022"
 */
export const daysInWords = (first: string, last: string): string =>
  day.formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`)).replace(/\s/gu, " ");
