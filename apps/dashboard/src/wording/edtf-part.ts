import { formatLocale, t } from "@/messages/t";

const formats = {
  day: new Intl.DateTimeFormat(formatLocale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }),
  month: new Intl.DateTimeFormat(formatLocale, { month: "long", year: "numeric", timeZone: "UTC" }),
};

/** EDTF season codes (ISO 8601-2, 4.8); 25 to 32 are the same seasons with their hemisphere. */
const seasons = {
  21: "spring",
  22: "summer",
  23: "autumn",
  24: "winter",
  25: "spring",
  26: "summer",
  27: "autumn",
  28: "winter",
  29: "spring",
  30: "summer",
  31: "autumn",
  32: "winter",
  33: "q1",
  34: "q2",
  35: "q3",
  36: "q4",
  37: "t1",
  38: "t2",
  39: "t3",
  40: "h1",
  41: "h2",
} as const;

const isSeason = (code: number): code is keyof typeof seasons => code in seasons;

/** One end of an EDTF date, without qualifiers, in words.
 * @example edtfPart("2014-03") //=> "March 2014"
 * @example edtfPart("201X") //=> "the 2010s"
 */
export function edtfPart(edtf: string): string {
  const [year = "", month = "", day = ""] = edtf.replace(/(-XX)+$/, "").split("-");
  if (/^\d{3}X?$/.test(year) && year.length <= 4 && !/^\d{4}$/.test(year)) {
    return t("date.decade", { year: `${year.slice(0, 3)}0` });
  }
  if (/^\d\d(XX)?$/.test(year)) {
    return t("date.century", { from: `${year.slice(0, 2)}00`, to: `${year.slice(0, 2)}99` });
  }
  if (!/^\d{4}$/.test(year)) return edtf;
  if (month === "") return year;
  const code = Number(month);
  if (isSeason(code)) return t(`date.season.${seasons[code]}`, { year });
  if (!(code >= 1 && code <= 12)) return edtf;
  if (day === "") return formats.month.format(new Date(`${year}-${month}-01T00:00:00Z`));
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? edtf : formats.day.format(date);
}
