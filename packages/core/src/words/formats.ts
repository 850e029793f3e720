import { en } from "./en";
import { es } from "./es";
import type { Language, Noun, Regions } from "./language";

/** What a locale formats, by the standard `Intl`. */
export interface Formats extends Regions {
  readonly language: Language;
  number(value: number): string;
  noun(value: number | null, noun: Noun): string;
  plural(value: number): Intl.LDMLPluralRule;
  percent(value: number): string;
  /** A number with its unit, in words; the unit alone for null. */
  unit(value: number | null, unit: string): string;
  dollars(value: number | null): string;
  list(items: readonly string[]): string;
  day(date: Date): string;
  month(date: Date): string;
  capital(text: string): string;
}

const LANGUAGES: Readonly<Record<string, Language>> = { en, es };

const REGION = /^[A-Z]{2}$/;

const made = new Map<string, Formats>();

/**
 * The formats of a locale, made once.
 *
 * @throws RangeError for a locale of another language, or none
 */
export function formatsOf(locale: string): Formats {
  let formats = made.get(locale);
  if (formats === undefined) {
    formats = makeFormats(locale);
    made.set(locale, formats);
  }
  return formats;
}

function makeFormats(locale: string): Formats {
  const code = /^[a-z]+/i.exec(locale)?.[0].toLowerCase() ?? "";
  const language = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined;
  if (language === undefined) {
    throw new RangeError(
      `sentence: locale: expected one of en or es, such as en-GB; got ${JSON.stringify(locale)}`,
    );
  }
  const digits = { numberingSystem: "latn", maximumFractionDigits: 3 } as const;
  const dated = { calendar: "gregory", numberingSystem: "latn", timeZone: "UTC" } as const;
  const number = new Intl.NumberFormat(locale, digits);
  const percent = new Intl.NumberFormat(locale, { ...digits, style: "percent", maximumFractionDigits: 1 });
  const plurals = new Intl.PluralRules(locale);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const day = new Intl.DateTimeFormat(locale, { ...dated, day: "numeric", month: "long", year: "numeric" });
  const month = new Intl.DateTimeFormat(locale, { ...dated, month: "long", year: "numeric" });
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
    language,
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
    day: (date) => day.format(date),
    month: (date) => month.format(date),
    region: (region) => (REGION.test(region) ? regions.of(region) : undefined),
    regionInEnglish: (region) => (REGION.test(region) ? english.of(region) : undefined),
    capital: (text) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
  };
}
