import type {
  Aspect,
  BoundsRelation,
  CasualtiesCounted,
  Channel,
  Counted,
  DatePrecision,
  EventType,
  Hedge,
  Instrument,
  Manner,
  Modality,
  Outcome,
  Polarity,
  Posture,
  QuantityCounted,
  QuantityType,
  Scope,
  Sense,
  Status,
  Unit,
  Verb,
  Victims,
} from "../generated/rows";
import type { Bounds } from "../shapes";

/** The fields of every claim that a sentence tells. Ids are any text: rows of another crisis are told as well. */
interface ToldFields {
  readonly id: string;
  readonly publisher: string;
  readonly published: string;
  readonly about: string;
  readonly assertedBy: string | null;
  readonly manner: Manner;
  readonly via: readonly string[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly hedge: Hedge;
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly datePrecision: DatePrecision | null;
  readonly approximate: boolean;
  readonly sense: Sense;
  readonly known: string;
  readonly places: readonly string[];
  readonly summary: string;
}

interface Figure extends Bounds {
  readonly relation: BoundsRelation;
}

export interface ToldDeployment extends ToldFields, Figure {
  readonly kind: "deployment";
  readonly side: string;
  readonly counted: Counted;
  readonly quantityType: QuantityType;
  readonly posture: Posture | null;
  readonly scope: readonly Scope[];
}

export interface ToldCasualties extends ToldFields, Figure {
  readonly kind: "casualties";
  readonly counted: CasualtiesCounted;
  readonly victims: Victims;
  readonly side: string | null;
}

export interface ToldQuantity extends ToldFields, Figure {
  readonly kind: "quantity";
  readonly counted: QuantityCounted;
  readonly unit: Unit;
}

export interface ToldMeasure extends ToldFields {
  readonly kind: "sanction" | "response";
  readonly sender: string;
  readonly target: string | null;
  readonly status: Status;
  /** Where it is a response by which one is helped, it is told as held out, and for them. */
  readonly instrument?: Instrument;
  readonly condition: string | null;
  readonly conditionEvent: string | null;
  readonly effective: string | null;
}

export interface ToldEvent extends ToldFields {
  readonly kind: "event";
  readonly type: EventType;
  readonly participants: readonly string[];
  readonly channel: Channel | null;
  readonly outcome: Outcome | null;
}

export interface ToldForecast extends ToldFields {
  readonly kind: "forecast";
  readonly wording: string | null;
  readonly probabilityLow: number | null;
  readonly probabilityHigh: number | null;
}

export interface ToldAssessment extends ToldFields {
  readonly kind: "assessment";
  readonly aspect: Aspect;
  readonly object: string | null;
}

export interface ToldStatement extends ToldFields {
  readonly kind: "statement";
  readonly verb: Verb;
  readonly addressee: string | null;
}

/** A claim as a sentence needs it: each row of `claims`, or of one of its kinds, is one. */
export type ToldClaim =
  | ToldDeployment
  | ToldCasualties
  | ToldQuantity
  | ToldMeasure
  | ToldEvent
  | ToldForecast
  | ToldAssessment
  | ToldStatement;

/** A row of `summarize`, with the fields that it was grouped by, or that hold for all of its claims. */
export interface ToldSummary extends Bounds {
  readonly claims: number;
  readonly origins: number;
  readonly modality: Modality;
  readonly counted: Counted | CasualtiesCounted | QuantityCounted;
  readonly side?: string | null;
  readonly about?: string;
  readonly assertedBy?: string | null;
  readonly quantityType?: QuantityType;
  readonly scope?: readonly Scope[];
  readonly victims?: Victims;
  readonly unit?: Unit;
}
