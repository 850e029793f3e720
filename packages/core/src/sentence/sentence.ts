import type { Modality, Status } from "../generated/rows";
import type { Bounds } from "../shapes";
import { datePhrase } from "../words/dates";
import { type Writing, withNoun, withUnit } from "../words/figures";
import type { Grammar } from "../words/language";
import { plainText, wordFor } from "../words/plain-text";
import {
  casualtiesClause,
  clauseOf,
  deploymentClause,
  detailsOf,
  nounOf,
  quantityClause,
  type Structured,
} from "./clause";
import { type Context, contextOf, type Sentence } from "./context";
import { speakerOf } from "./speaker";
import type { ToldAssessment, ToldClaim, ToldStatement, ToldSummary } from "./told";

/** The modality that the status of a measure says by itself; one that was ruled out is a plan denied. */
const MODALITY: Readonly<Record<Status, Modality>> = {
  threatened: "threatened",
  "under-discussion": "possible",
  "in-preparation": "planned",
  announced: "promised",
  imposed: "actual",
  renewed: "actual",
  suspended: "actual",
  waived: "actual",
  lifted: "actual",
  expired: "actual",
  "ruled-out": "planned",
};

const PLAIN: Sentence = {};

/**
 * A claim, or a row of `summarize`, as one sentence in English or Spanish that says no less and no more than the row: who
 * asserts it and how the text presents them, through whom, the wording of the number, modality, polarity, hedge, status of a
 * measure, and the date as wide as it is. Each closed word has a form that no other has, so none is lost.
 *
 * It is built from the fields, and not from `summary`, except for statements and assessments, whose content stands nowhere else:
 * there the summary is quoted, and what the fields say stands beside it. "Said on" a day is told only where the assertion was public
 * before the article was: an article does not date all that it quotes. What other claims say of it (`standing`,
 * `corrected`, `resolution`) is no part of what was said, and is not told.
 *
 * Numbers, dates, lists and plurals are those of `Intl` in the locale. Names and texts of ours are told as the registers have
 * them; only states are named in the other language. The result is text: whoever puts it into HTML escapes it there.
 *
 * @param row a claim of any kind; or a row of `summarize` that has `modality` and `counted`, since it was grouped by them or
 * they were added to it
 * @param options the locale, the registers that name ids, and the tables `offices` and `attributions`; give one object to all calls
 * @throws RangeError for a locale of a language other than English and Spanish
 * @throws TypeError for a summary without `modality` or `counted`
 * @example
 * import { offices } from "@crisis/core/offices";
 * import { forces } from "@crisis/core/forces";
 * import { places } from "@crisis/core/places";
 * import { publishers } from "@crisis/core/publishers";
 * import { sentence } from "@crisis/core/sentence";
 *
 * const english = { names: [actors, forces, places, publishers], offices };
 * const counted = where(deployments, { assertedBy: "oleksii-reznikov", low: 94_300 });
 * counted.map((claim) => sentence(claim, english));
 * //=> ["Oleksii Reznikov (Minister of Defence, Ukraine), through the Associated Press, said that Russia had 94,300 soldiers " +
 * //   "deployed near the border and in Crimea on 3 December 2021 (Russian forces near Ukraine; places: Russian–Ukrainian " +
 * //   "border and Crimea; KTVZ, 3 December 2021)."]
 *
 * const total = { modality: "planned", low: null, best: null, high: 175_000, claims: 1, origins: 1 };
 * sentence({ side: "russia", counted: "personnel", ...total }, { ...english, locale: "es" });
 * //=> "Según 1 afirmación de 1 fuente independiente en conjunto, existía un plan de que hubiera 175.000 soldados o menos (sin " +
 * //   "límite inferior) de Rusia."
 */
export function sentence(row: ToldClaim | ToldSummary, options: Sentence = PLAIN): string {
  const context = contextOf(options);
  const told = "origins" in row ? summaryWords(row, context) : claimWords(row, context);
  return `${context.capital(told)}.`;
}

function claimWords(claim: ToldClaim, context: Context): string {
  const isStructured = claim.kind !== "statement" && claim.kind !== "assessment";
  const said = isStructured ? structuredWords(claim, context) : summarisedWords(claim, context);
  const { language } = context;
  const details = [
    ...said.details,
    ...detailsOf(claim, context),
    claim.places.length === 0 ? "" : language.places(context.names(claim.places)),
    `${context.name(claim.publisher)}, ${context.day(claim.published)}`,
  ];
  return `${speakerOf(claim, context)} ${said.words} (${details.filter((words) => words !== "").join("; ")})`;
}

interface Said {
  readonly words: string;
  readonly details: readonly string[];
}

/** The day on which it was said, where that is another than the article's: an article does not date all that it quotes. */
const dayOfSaying = (claim: ToldClaim, context: Context) =>
  claim.known === claim.published ? null : context.day(claim.known);

function structuredWords(claim: Structured, context: Context): Said {
  const { language } = context;
  const { modality, isDenied } = modeOf(claim);
  const date = datePhrase(claim, context.language, context.long);
  // a threat is dated by the day it was made, and not by what it threatens
  const isThreat = modality === "threatened";
  const clause = clauseOf(claim, modality === "actual" && !isDenied, context);
  const words = [
    language.mode(modality, isDenied, isThreat ? date : null),
    clause,
    isThreat ? "" : ` ${date}`,
  ];
  const said = language.says(language.verb.say, dayOfSaying(claim, context));
  return { words: said + language.that(hedgeWords(claim, context), words.join("")), details: [] };
}

const hedgeWords = ({ hedge }: ToldClaim, { language }: Context) =>
  hedge === "none" ? null : wordFor(language.hedge, hedge, String);

/** What a sentence must say of modality and polarity; a measure's status says its own. */
function modeOf(claim: Structured): { modality: Modality; isDenied: boolean } {
  const isDenied = claim.polarity === "denied";
  if (!("status" in claim) || MODALITY[claim.status] !== claim.modality)
    return { modality: claim.modality, isDenied };
  return { modality: "actual", isDenied: isDenied !== (claim.status === "ruled-out") };
}

/** Of kinds whose content stands in the summary alone: the summary, with all that the fields say beside it. */
function summarisedWords(claim: ToldAssessment | ToldStatement, context: Context): Said {
  const { language } = context;
  const day = dayOfSaying(claim, context);
  const summary = language.summarised(language.quote(plainText(claim.summary)));
  const tags = [
    hedgeWords(claim, context) ?? "",
    language.modeTag(claim.modality, claim.polarity === "denied") ?? "",
    datePhrase(claim, context.language, context.long),
  ];
  if (claim.kind === "statement") {
    const to = claim.addressee === null ? "" : language.addressed(context.name(claim.addressee));
    const said = language.says(wordFor(language.verb, claim.verb, String), day);
    return { words: said + summary, details: [to, ...tags, language.subject(context.title(claim.about))] };
  }
  const judged = language.judged(
    wordFor(language.Aspect, claim.aspect, String),
    context.title(claim.about),
    claim.object === null ? null : context.title(claim.object),
  );
  return { words: language.says(judged, day) + summary, details: tags };
}

function summaryWords(row: ToldSummary, context: Context): string {
  const { language } = context;
  if (typeof row.counted !== "string" || typeof row.modality !== "string") {
    throw new TypeError(
      "sentence: a summary without counted or modality: group by both, or add them to the row, since what is planned never reads as what is",
    );
  }
  const counting = (n: number) => ({ n: context.number(n), plural: context.plural(n) });
  const clause = summaryClause(row, row.modality === "actual", context);
  return language.together(
    counting(row.claims),
    row.assertedBy ? context.name(row.assertedBy) : null,
    counting(row.origins),
    language.mode(row.modality, false, null) + clause,
  );
}

function summaryClause(row: ToldSummary, real: boolean, context: Context): string {
  const { quantity } = context.language;
  if (Object.hasOwn(quantity, row.counted)) {
    const figure = together(row, withUnit(row.unit ?? "count", context), context.language);
    return quantityClause(row, figure, real, context);
  }
  const figure = together(row, withNoun(nounOf(row.counted, context), context), context.language);
  const isLoss = /^(killed|injured|casualties|missing|captured)$/.test(row.counted);
  return (isLoss ? casualtiesClause : deploymentClause)(row, figure, real, context);
}

/** The range that claims give together, with its open ends. */
function together({ low, best, high }: Bounds, { full, bare }: Writing, words: Grammar): string {
  if (low !== null && high !== null) return low === high ? full(low) : words.between(bare(low), full(high));
  if (low !== null) return words.openAbove(full(low));
  if (high !== null) return words.openBelow(full(high));
  return best === null ? words.unstated(full(null)) : full(best);
}
