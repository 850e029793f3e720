import { claimed, withNoun, withUnit } from "../words/figures";
import { isHelp } from "../words/help";
import type { Noun } from "../words/language";
import { plainText, wordFor } from "../words/plain-text";
import type { Context } from "./context";
import type { ToldClaim, ToldEvent, ToldForecast, ToldMeasure } from "./told";

/** A claim whose content is in its fields. */
export type Structured = Exclude<ToldClaim, { kind: "assessment" | "statement" }>;

/** What is claimed, without who says it: said to be so where `real`. */
export function clauseOf(claim: Structured, real: boolean, context: Context): string {
  const { clause } = context.language;
  switch (claim.kind) {
    case "deployment":
      return deploymentClause(
        claim,
        claimed(claim, withNoun(nounOf(claim.counted, context), context), context.language),
        real,
        context,
      );
    case "casualties":
      return casualtiesClause(
        claim,
        claimed(claim, withNoun(nounOf(claim.counted, context), context), context.language),
        real,
        context,
      );
    case "quantity":
      return quantityClause(
        claim,
        claimed(claim, withUnit(claim.unit, context), context.language),
        real,
        context,
      );
    case "event":
    case "forecast":
      return clause.event(real, { event: context.title(claim.about) });
    default:
      return clause.measure(real, {
        sender: context.name(claim.sender),
        status: statusWords(claim, context),
        measure: context.title(claim.about),
        toward: towardWords(claim, context),
      });
  }
}

const statusWords = (claim: ToldMeasure, { language }: Context): readonly string[] =>
  claim.status === "threatened" && isHelp(claim)
    ? language.heldOut
    : wordFor(language.status, claim.status, (status) => [status]);

function towardWords(claim: ToldMeasure, { language, name }: Context): string {
  const { kind, target } = claim;
  if (target === null) return "";
  if (isHelp(claim)) return language.inFavour(name(target));
  return kind === "sanction" ? language.against(name(target)) : language.regarding(name(target));
}

export const nounOf = (counted: string, { language }: Context) =>
  wordFor<Noun>({ ...language.Counted, ...language.CasualtiesCounted }, counted, (id) => [id, id]);

export function deploymentClause(
  row: { side?: string | null; quantityType?: string; posture?: string | null; scope?: readonly string[] },
  figure: string,
  real: boolean,
  context: Context,
): string {
  const { clause, Posture, scope } = context.language;
  const where = [
    row.posture ? wordFor(Posture, row.posture, String) : "",
    row.scope && row.scope.length > 0
      ? context.list(row.scope.map((word) => wordFor(scope, word, String)))
      : "",
  ];
  return clause.deployment(real, {
    side: row.side ? context.name(row.side) : null,
    figure,
    change: row.quantityType === "change",
    where: where.map((words) => (words === "" ? "" : ` ${words}`)).join(""),
  });
}

export function casualtiesClause(
  row: { about?: string; side?: string | null; victims?: string },
  figure: string,
  real: boolean,
  context: Context,
): string {
  const { language } = context;
  const victims =
    row.victims === undefined || row.victims === "unspecified"
      ? null
      : wordFor(language.Victims, row.victims, String);
  return language.clause.casualties(real, {
    figure,
    whose: row.side ? language.whose(victims, context.name(row.side)) : (victims ?? ""),
    event: row.about === undefined ? null : context.title(row.about),
  });
}

export function quantityClause(
  row: { about?: string; counted: string },
  figure: string,
  real: boolean,
  context: Context,
): string {
  return context.language.clause.quantity(real, {
    counted: wordFor(context.language.quantity, row.counted, String),
    subject: row.about === undefined ? null : context.title(row.about),
    figure,
  });
}

/** What else the fields of a claim say. */
export function detailsOf(claim: ToldClaim, context: Context): string[] {
  switch (claim.kind) {
    case "deployment":
      return [context.name(claim.about)];
    case "sanction":
    case "response":
      return measureDetails(claim, context);
    case "event":
      return eventDetails(claim, context);
    case "forecast":
      return forecastDetails(claim, context);
    default:
      return [];
  }
}

function measureDetails(claim: ToldMeasure, context: Context): string[] {
  const { language } = context;
  const trigger =
    claim.condition !== null
      ? language.quote(plainText(claim.condition))
      : claim.conditionEvent !== null
        ? context.title(claim.conditionEvent)
        : null;
  return [
    trigger === null ? "" : language.condition(trigger),
    claim.effective === null ? "" : language.inForce(context.edtf(claim.effective)),
  ];
}

function eventDetails(claim: ToldEvent, context: Context): string[] {
  const { language } = context;
  const { channel, outcome, participants } = claim;
  return [
    wordFor(language.EventType, claim.type, String) +
      (channel === null ? "" : ` ${wordFor(language.Channel, channel, String)}`),
    participants.length === 0 ? "" : language.parties(context.names(participants)),
    outcome === null ? "" : language.result(wordFor(language.Outcome, outcome, String)),
  ];
}

function forecastDetails(claim: ToldForecast, context: Context): string[] {
  const { language } = context;
  const percent = (value: number | null) => (value === null ? null : context.percent(value));
  return [
    claim.wording === null ? "" : language.wording(language.quote(plainText(claim.wording))),
    language.probability(percent(claim.probabilityLow), percent(claim.probabilityHigh)),
  ];
}
