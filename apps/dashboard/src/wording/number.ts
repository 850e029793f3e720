import { formatLocale } from "@/messages/t";

const plain = new Intl.NumberFormat(formatLocale, { maximumFractionDigits: 3 });
const percent = new Intl.NumberFormat(formatLocale, { style: "percent", maximumFractionDigits: 1 });

/** A number with its thousands set apart.
 * @example number(175000) //=> "175,000"
 */
export const number = (value: number): string => plain.format(value);

/** A share of one as a percentage.
 * @example share(0.55) //=> "55%"
 */
export const share = (value: number): string => percent.format(value);
