import type {
  Aspect,
  BoundsRelation,
  CasualtiesCounted,
  Channel,
  Counted,
  EventType,
  Hedge,
  Manner,
  Modality,
  Outcome,
  Posture,
  QuantityCounted,
  Scope,
  Sense,
  Status,
  Verb,
  Victims,
} from "../generated/rows";

/** A noun for one, for others, and for millions where a language words those apart (`Intl.PluralRules`). */
export type Noun = readonly [one: string, other: string, many?: string];

/** A row of a register, as far as its name goes. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly kind?: string;
  readonly iso3166?: string | null;
}

/** Names of states by their ISO 3166 code. */
export interface Regions {
  region(code: string): string | undefined;
  /** The same in English, in which registers are written. */
  regionInEnglish(code: string): string | undefined;
}

/** What is claimed, with its parts in words; `real` where it is said to be so, and not planned, threatened or denied. */
interface Clauses {
  deployment(
    real: boolean,
    parts: { side: string | null; figure: string; change: boolean; where: string },
  ): string;
  casualties(real: boolean, parts: { figure: string; whose: string; event: string | null }): string;
  quantity(real: boolean, parts: { counted: string; subject: string | null; figure: string }): string;
  measure(
    real: boolean,
    parts: { sender: string; status: readonly string[]; measure: string; toward: string },
  ): string;
  event(real: boolean, parts: { event: string }): string;
}

/** All that a language says, and how it puts it together. Each closed word has a form of its own that no other word has. */
export interface Language {
  readonly clause: Clauses;
  readonly verb: Readonly<Record<Verb, string>>;
  readonly modality: Readonly<Record<Exclude<Modality, "actual">, string>>;
  readonly hedge: Readonly<Record<Exclude<Hedge, "none">, string>>;
  readonly relation: Readonly<
    Record<Exclude<BoundsRelation, "between" | "unquantified">, (n: string) => string>
  >;
  readonly counted: Readonly<Record<Counted | CasualtiesCounted, Noun>>;
  readonly quantity: Readonly<Record<QuantityCounted, string>>;
  readonly posture: Readonly<Record<Posture, string>>;
  readonly scope: Readonly<Record<Scope, string>>;
  readonly victims: Readonly<Record<Exclude<Victims, "unspecified">, string>>;
  readonly type: Readonly<Record<EventType, string>>;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly aspect: Readonly<Record<Aspect, string>>;
  readonly status: Readonly<Record<Status, readonly string[]>>;
  /** As `status` has `threatened`, of help. */
  readonly heldOut: readonly string[];
  readonly seasons: readonly [string, string, string, string];
  readonly noDate: string;
  readonly approximate: string;

  name(row: Named, regions: Regions): string;
  quote(text: string): string;
  speaker(
    manner: Manner,
    who: string | null,
    publisher: string,
  ): { readonly who: string; readonly as?: string };
  through(names: string): string;
  /** The verb of saying, with its day where there is one. */
  says(verb: string, day: string | null): string;
  that(hedge: string | null, clause: string): string;
  addressed(to: string): string;
  summarised(summary: string): string;
  judged(aspect: string, subject: string, object: string | null): string;
  /** What stands before a claim that is not simply so. */
  mode(modality: Modality, denied: boolean, date: string | null): string;
  /** What a summary is, which words the denial itself. */
  modeTag(modality: Modality, denied: boolean): string | null;
  between(low: string, high: string): string;
  unstatedOf(noun: string): string;
  openAbove(low: string): string;
  openBelow(high: string): string;
  against(target: string): string;
  regarding(target: string): string;
  inFavour(target: string): string;
  whose(victims: string | null, side: string): string;
  day(words: string): string;
  season(name: string, year: string): string;
  decade(year: string): string;
  century(from: string, to: string): string;
  during(sense: Sense, precise: boolean, words: string): string;
  span(sense: Sense, from: string | null, to: string | null): string;
  places(names: string): string;
  parties(names: string): string;
  result(outcome: string): string;
  condition(text: string): string;
  inForce(date: string): string;
  wording(words: string): string;
  probability(low: string | null, high: string | null): string;
  subject(name: string): string;
  together(claims: Counting, by: string | null, origins: Counting, clause: string): string;
}

/** A number in words, and its plural category. */
export interface Counting {
  readonly n: string;
  readonly plural: Intl.LDMLPluralRule;
}
