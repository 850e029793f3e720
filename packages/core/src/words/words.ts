import type { Instrument, Kind, Modality, Sense, Status, Verb } from "../generated/rows";
import { dateOf, dateWords, dayWords, validTimeWords } from "./dates";
import { words as en } from "./en";
import { words as es } from "./es";
import { amountWords, claimed, type Figured, type WordedBounds, withNothing } from "./figures";
import { formatsOf, inLanguage, type Style } from "./formats";
import { isHelp } from "./help";
import type { Language } from "./language";
import { wordFor } from "./plain-text";

/** The words of a language, and what is written in them in one locale. */
export interface Words extends Language {
  /** A BCP 47 tag. */
  readonly locale: string;
  /** The status of a claim: what somebody proposes is not planned yet. */
  modality(claim: { readonly kind: Kind; readonly modality: Modality; readonly verb?: Verb }): string;
  /** How far a measure has come: a response is not imposed on anybody, and nobody is threatened with help. */
  status(measure: { readonly kind: Kind; readonly status: Status; readonly instrument?: Instrument }): string;
  /** The name of a field that a correction names, such as `attribution.office`; the last part of it where it has none. */
  fieldName(field: string): string;
  /** What a topic is called; its id in words where it is not one of this crisis. */
  topic(topic: string): string;
  /** A number with its thousands set apart: `175,000`. */
  number(value: number): string;
  /** A share of one: `55%`. */
  percent(value: number): string;
  /** Words joined as in a sentence: `3, 4 and 9`. */
  list(items: readonly string[]): string;
  /** The same with a capital first letter. */
  capital(text: string): string;
  /** The number of a claim alone, which promises no more than its source: `about 175,000`, `50–60`. */
  bounds(row: WordedBounds): string;
  /** The number of a claim with what it counts: `about 175,000 soldiers`. */
  amount(claim: Figured): string;
  /** The same, which says where it is a movement and not a level. */
  figure(claim: Figured): string;
  /** A day: `7 December 2021`, or short `7 Dec 2021`. */
  day(day: string, style?: Style): string;
  /** Days that follow one another, with what they share said once: `21 – 27 February 2022`. */
  days(from: string, to: string, style?: Style): string;
  /** An EDTF date, as wide as it is precise: `March 2014`, `spring 2014`, `from 18 March 2014 on`. */
  date(edtf: string | null, style?: Style): string;
  /** When a claim says that it held: `some time in March 2014` where it does not fill its date. */
  validTime(claim: { readonly date: string | null; readonly sense: Sense }, style?: Style): string;
}

/**
 * Returns the words of a locale: the label of each closed word, and functions that write numbers, bounds, dates and lists.
 *
 * @param locale English or Spanish, as a BCP 47 tag: `en-GB`, `en-US`, `es`, `es-MX` …
 * @throws RangeError for a locale of another language
 * @example
 * import { wordsOf } from "@crisis/core/words";
 *
 * const english = wordsOf("en-GB");
 * [english.labels.Status["ruled-out"], english.date("2014-21~"), english.bounds({ low: 50, best: null, high: 60, relation: "between" })];
 * //=> ["ruled out", "spring 2014 (approximate)", "50–60"]
 */
export const wordsOf = (locale: string): Words => wordsIn(inLanguage(locale, { en, es }), locale);

/**
 * Returns the same of a language that is at hand, so that a bundle has no other in it.
 *
 * @param language `en`, `es`, or one of your own
 * @param locale the locale in which numbers and dates are written
 * @example
 * import { es } from "@crisis/core/words";
 * import { wordsIn } from "@crisis/core/words";
 *
 * wordsIn(es, "es-MX").figure({ kind: "casualties", counted: "killed", low: 3000, best: null, high: null, relation: "more-than" });
 * //=> "más de 3,000 muertos"
 */
export function wordsIn(language: Language, locale: string): Words {
  const formats = formatsOf(locale);
  const { numbers, dates, change, labels } = language;
  const amount = (claim: Figured) => amountWords(claim, language, formats);
  return {
    ...language,
    locale,
    modality: ({ kind, modality, verb }) =>
      kind === "statement" && verb === "propose" && modality === "planned"
        ? language.proposed
        : labels.Modality[modality],
    status(measure) {
      const { kind, status } = measure;
      if (kind === "response" && status === "imposed") return language.inForce;
      return status === "threatened" && isHelp(measure) ? language.heldOut : labels.Status[status];
    },
    fieldName: (field) => wordFor(language.field, field.slice(field.lastIndexOf(".") + 1), String),
    topic: (topic) => wordFor(language.crisis.topic, topic, String),
    number: formats.number,
    percent: formats.percent,
    list: formats.list,
    capital: formats.capital,
    bounds: (row) => claimed(row, withNothing(formats), numbers),
    amount,
    figure: (claim) =>
      claim.kind === "deployment" && claim.quantityType === "change" ? change(amount(claim)) : amount(claim),
    day: (day, style = "long") => dayWords(day, formats[style]),
    days(from, to, style = "long") {
      const [first, last] = [dateOf(from), dateOf(to)];
      return first && last ? formats[style].days(first, last) : `${from} – ${to}`;
    },
    date: (edtf, style = "long") => dateWords(edtf, dates, formats[style]),
    validTime: (claim, style = "long") => validTimeWords(claim, dates, formats[style]),
  };
}
