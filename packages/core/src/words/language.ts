import type {
  ActorKind,
  CasualtiesCounted,
  ClosedLists,
  Counted,
  Hedge,
  Kind,
  Manner,
  Modality,
  QuantityCounted,
  RelationType,
  SanctionRow,
  Scope,
  Sense,
  Status,
  Topic,
  Verb,
} from "../generated/rows";

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

/** A noun for one, for others, and for millions where a language words those apart (`Intl.PluralRules`). */
export type Noun = readonly [one: string, other: string, many?: string];

type Table<Word extends string | number, Value = string> = Readonly<Record<Word, Value>>;

/** The closed lists whose words are nouns to count with, or that a crisis brings with it. */
type Elsewhere = "Counted" | "Scope" | "Topic";

/** A word or a few for each word of each closed list, as a badge, a table or a legend shows it. */
export type Labels = {
  readonly [List in Exclude<keyof ClosedLists, Elsewhere>]: Table<ClosedLists[List]>;
};

/** The nouns of what claims count. */
export interface Nouns {
  readonly Counted: Table<Counted, Noun>;
  readonly CasualtiesCounted: Table<CasualtiesCounted, Noun>;
  readonly QuantityCounted: Partial<Table<QuantityCounted, Noun>>;
}

/** How a language words the bounds of a number. */
export interface BoundsWords {
  readonly relation: Table<
    Exclude<ClosedLists["BoundsRelation"], "between" | "unquantified">,
    (n: string) => string
  >;
  readonly between: (low: string, high: string) => string;
  /** Where there is no number: of `what`, which is empty where a number stands alone. */
  readonly unstated: (what: string) => string;
}

/** How a language words a date, whatever stands around it. */
export interface DateParts {
  /** Four seasons, four quarters, three thirds and two halves, each up to its year. */
  readonly partsOfYear: readonly string[];
  decade(year: string): string;
  century(from: string, to: string): string;
}

/** How a language words a date that stands alone: in a table, at a mark. */
export interface DateWords extends DateParts {
  readonly none: string;
  approximate(date: string): string;
  uncertain(date: string): string;
  interval(from: string, to: string): string;
  onwards(from: string): string;
  until(to: string): string;
  oneOf(list: string): string;
  /** Some time in a date that the claim does not fill. */
  within(date: string): string;
  between(from: string, to: string): string;
  withinOpen(date: string): string;
  withinUntil(to: string): string;
  throughoutUntil(to: string): string;
}

export type Tier = NonNullable<SanctionRow["tier"]>;

/** The words of one crisis: what its figures include, what it is about, and its tiers of sanctions. */
export interface CrisisWords {
  readonly scope: Table<Scope, { readonly label: string; readonly short: string }>;
  readonly topic: Table<Topic>;
  readonly tier: Table<Tier, { readonly label: string; readonly note: string }>;
}

/** Fields that a correction names. */
type Corrected =
  | "about"
  | "addressee"
  | "attribution"
  | "best"
  | "channel"
  | "condition"
  | "counted"
  | "date"
  | "effective"
  | "high"
  | "known"
  | "low"
  | "modality"
  | "object"
  | "office"
  | "outcome"
  | "participants"
  | "places"
  | "polarity"
  | "posture"
  | "relation"
  | "scope"
  | "sender"
  | "side"
  | "status"
  | "summary"
  | "target"
  | "topic"
  | "topics"
  | "type"
  | "unit"
  | "victims"
  | "window";

/** The closed lists whose words need more than a label. */
type Explained =
  | "BoundsRelation"
  | "CorrectionCause"
  | "EvidenceStatus"
  | "Hedge"
  | "Kind"
  | "Manner"
  | "Modality"
  | "Resolution"
  | "Standing"
  | "Status";

/** All words of a language that do not hang on a page or a chart. A language is a file that has one of these and a `Grammar`. */
export interface Language {
  readonly labels: Labels;
  readonly nouns: Nouns;
  readonly crisis: CrisisWords;
  readonly numbers: BoundsWords;
  readonly dates: DateWords;
  /** What each closed list tells apart, as its heading. */
  readonly lists: Table<keyof ClosedLists>;
  readonly meanings: { readonly [List in Explained]: Table<ClosedLists[List]> };
  /** The kinds of claim and of actor, as headings over several. */
  readonly plurals: { readonly Kind: Table<Kind>; readonly ActorKind: Table<ActorKind> };
  /** How another claim stands to this one, where `labels` says how this one stands to the other. */
  readonly inverse: Table<RelationType>;
  /** Who says it, where nobody is named. */
  readonly source: Table<Manner>;
  readonly field: Table<Corrected>;
  readonly proposed: string;
  /** The status `threatened` of what helps. */
  readonly heldOut: string;
  /** The status `imposed` of a response, which is not imposed on anybody. */
  readonly inForce: string;
  readonly half: string;
  /** A number that is a movement, and not a level. */
  change(figure: string): string;
  through(who: string, via: string): string;
  quote(text: string): string;
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

/** What sentences need of a language beside its words. Each closed word has a form of its own that no other word has. */
export interface Grammar
  extends BoundsWords,
    DateParts,
    Pick<Labels, "Aspect" | "Channel" | "EventType" | "Outcome" | "Posture" | "Victims">,
    Omit<Nouns, "QuantityCounted"> {
  readonly clause: Clauses;
  readonly scope: Table<Scope>;
  readonly verb: Table<Verb>;
  readonly modality: Table<Exclude<Modality, "actual">>;
  readonly hedge: Table<Exclude<Hedge, "none">>;
  readonly quantity: Table<QuantityCounted>;
  readonly status: Table<Status, readonly string[]>;
  /** As `status` has `threatened`, of help. */
  readonly heldOut: readonly string[];
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
  openAbove(low: string): string;
  openBelow(high: string): string;
  against(target: string): string;
  regarding(target: string): string;
  inFavour(target: string): string;
  whose(victims: string | null, side: string): string;
  day(words: string): string;
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
