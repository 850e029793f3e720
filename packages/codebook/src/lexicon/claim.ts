import type { DayRange } from "../dates/index";
import type { Hedge } from "./hedge-cues";
import type { BoundsRelation } from "./hedges";
import type { Modality } from "./modality-cues";

/** The part of a claim that its evidence must entail. */
export type EntailedClaim = {
  id: string;
  kind: string;
  about?: string | undefined;
  attribution?: readonly { manner: string; actor?: string | undefined }[] | undefined;
  polarity?: "affirmed" | "denied" | undefined;
  modality?: Modality | undefined;
  /** Of a measure, whose modality follows from it. */
  status?: string | undefined;
  hedge?: Hedge | undefined;
  date?: string | null | undefined;
  sense?: "throughout" | "within" | undefined;
  dateBasis?: "stated" | "relative" | "context" | null | undefined;
  low?: number | null | undefined;
  best?: number | null | undefined;
  high?: number | null | undefined;
  relation?: BoundsRelation | undefined;
  counted?: string | undefined;
  unit?: string | undefined;
  participants?: readonly { actor: string; role?: string | undefined }[] | undefined;
  sender?: string | undefined;
  target?: string | null | undefined;
  side?: string | null | undefined;
  addressee?: string | null | undefined;
  places?: readonly { place: string; role?: string | undefined }[] | undefined;
  /** Fields that no span words and that follow from what stands around. */
  inferred?: readonly string[] | undefined;
};

/** The words of one evidence span, from a normalised text. */
export type SpanText = {
  role: "value" | "source" | "date" | "context";
  text: string;
  /** The sentence or sentences that it lies in. */
  sentence?: string | undefined;
  /** Where in `sentence` the span begins, in string units; without it, its first occurrence is taken. */
  at?: number | undefined;
  /** Whether it lies in quotation marks wholly; without it, the marks in `sentence` decide. */
  quoted?: boolean | undefined;
};

/** What entailment must know beyond the claim and its spans. */
export type EntailContext = {
  /** The day of publication, YYYY-MM-DD. */
  published: string;
  /** The first day that claims of the crisis may be about; none where the crisis is not known. */
  earliest?: string | undefined;
  /** Every name of an actor or place: full names, short ones, acronyms, adjectives. */
  namesOf: (id: string) => readonly string[];
  /** The dates that stand around a claim: the article's day, those that its texts name, those of other claims about the same thing.
   * A date from the context must be one of these, or reach from one. Without it, such a date must only be possible. */
  datesAround?: (() => readonly DayRange[]) | undefined;
  /** Whether the article, its title and publisher included, names an actor or one of those that belong to it: an actor who is inferred
   * must be one of these. Without it, that is not asked. */
  isAround?: ((actor: string) => boolean) | undefined;
};

/** A field of a claim that its evidence does not entail. */
export type Finding = { field: string; expected: string; got: string; hint: string };
