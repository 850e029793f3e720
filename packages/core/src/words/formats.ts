import type { Noun, Regions } from "./language";

/** Full words, or as short as a chart needs them. */
export type Style = "long" | "short";

/** Days and months of one style; a short one stays on one line. */
export interface DateFormats {
  readonly style: Style;
  day(date: Date): string;
  month(date: Date): string;
  /** From one to another, with what they share said once. */
  days(from: Date, to: Date): string;
  months(from: Date, to: Date): string;
}

/** What a locale formats, by the standard `Intl`. */
export interface Formats extends Regions {
  readonly long: DateFormats;
  readonly short: DateFormats;
  number(value: number): string;
  noun(value: number | null, noun: Noun): string;
  plural(value: number): Intl.LDMLPluralRule;
  percent(value: number): string;
  /** A number with its unit, in words; the unit alone for null. */
  unit(value: number | null, unit: string): string;
  dollars(value: number | null): string;
  list(items: readonly string[]): string;
  capital(text: string): string;
}

const REGION = /^[A-Z]{2}$/;

const made = new Map<string, Formats>();

/** What a table has for the language of a locale, such as `en-GB`. */
export function inLanguage<Value>(locale: string, languages: Readonly<Record<string, Value>>): Value {
  const code = /^[a-z]+/i.exec(locale)?.[0].toLowerCase() ?? "";
  const value = Object.hasOwn(languages, code) ? languages[code] : undefined;
  if (value !== undefined) return value;
  const known = Object.keys(languages).join(" or ");
  throw new RangeError(`locale: expected one of ${known}, such as en-GB; got ${JSON.stringify(locale)}`);
}

/** The formats of a locale, made once. */
export function formatsOf(locale: string): Formats {
  let formats = made.get(locale);
  if (formats === undefined) {
    formats = makeFormats(locale);
    made.set(locale, formats);
  }
  return formats;
}

function makeFormats(locale: string): Formats {
  const digits = { numberingSystem: "latn", maximumFractionDigits: 3 } as const;
  const number = new Intl.NumberFormat(locale, digits);
  const percent = new Intl.NumberFormat(locale, { ...digits, style: "percent", maximumFractionDigits: 1 });
  const plurals = new Intl.PluralRules(locale);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const regions = new Intl.DisplayNames(locale, { type: "region" });
  const english = new Intl.DisplayNames("en", { type: "region" });
  const valuedBy = new Map<string, Intl.NumberFormat>();
  const valued = (value: number | null, options: Intl.NumberFormatOptions, part: string) => {
    const key = options.unit ?? "";
    const format =
      valuedBy.get(key) ?? new Intl.NumberFormat(locale, { ...digits, maximumFractionDigits: 1, ...options });
    valuedBy.set(key, format);
    if (value !== null) return format.format(value);
    return format.formatToParts(2).find(({ type }) => type === part)?.value ?? "";
  };
  return {
    long: dateFormats(locale, "long"),
    short: dateFormats(locale, "short"),
    number: (value) => number.format(value),
    plural: (value) => plurals.select(value),
    noun(value, [one, other, many = other]) {
      const category = plurals.select(value ?? 2);
      return category === "one" ? one : category === "many" ? many : other;
    },
    percent: (value) => percent.format(value),
    unit: (value, unit) => valued(value, { style: "unit", unit, unitDisplay: "long" }, "unit"),
    dollars: (value) =>
      valued(
        value,
        { style: "currency", currency: "USD", currencyDisplay: "name", minimumFractionDigits: 0 },
        "currency",
      ),
    list: (items) => list.format(items),
    region: (region) => (REGION.test(region) ? regions.of(region) : undefined),
    regionInEnglish: (region) => (REGION.test(region) ? english.of(region) : undefined),
    capital: (text) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
  };
}

function dateFormats(locale: string, style: Style): DateFormats {
  const utc = { calendar: "gregory", numberingSystem: "latn", timeZone: "UTC", year: "numeric" } as const;
  const month = new Intl.DateTimeFormat(locale, { ...utc, month: style });
  const day = new Intl.DateTimeFormat(locale, { ...utc, month: style, day: "numeric" });
  // versions of ICU differ in the kind of space that they use
  const plain = (text: string) => text.replace(/\s/gu, " ");
  // a short day stays on one line, a range may break at its dash
  const spaced = (text: string) =>
    style === "long" ? plain(text) : plain(text).replace(/(?<!–) (?!–)/g, "\u00a0");
  return {
    style,
    day: (date) => spaced(day.format(date)),
    month: (date) => spaced(month.format(date)),
    days: (from, to) => spaced(day.formatRange(from, to)),
    months: (from, to) => spaced(month.formatRange(from, to)),
  };
}
