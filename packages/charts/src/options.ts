import type { Sentence } from "@crisis/core/sentence";
import type { PartialLabels } from "./labels";
import type { EventRow, RelationRow, ResponseRow } from "./rows";

/** What every chart takes beside its rows. */
export interface ChartOptions {
  /** Width of the picture in CSS pixels; the height follows from the rows. From 280. */
  readonly width: number;
  /** Begins every id in the SVG, so that charts on one page never share one. */
  readonly idPrefix: string;
  /** The document to draw with; linkedom's on a server. The page's own where left out. */
  readonly document?: Document | undefined;
  /** BCP 47, for numbers, dates and the sentences at marks: English or Spanish. `en-GB` where left out. */
  readonly locale?: string | undefined;
  /** Words of the interface that replace the English ones. */
  readonly labels?: PartialLabels | undefined;
  /**
   * Registers that name ids: forces, measures, events, publishers, actors, places; the first that has an id names it. An id
   * without one is shown as words.
   */
  readonly names?: Sentence["names"];
  /** The dataset `offices`: at a mark, a person stands with the office held when it was said. */
  readonly offices?: Sentence["offices"];
  /** The address of a claim; where given, each claim's mark is a link that the keyboard reaches. */
  readonly href?: ((claimId: string) => string | null) | undefined;
  /** At most so many rows (of the timeline: events with their names); what is left out is counted in a line. */
  readonly most?: number | undefined;
  /** Where all claims stand, also those that the chart leaves out; its line leads there. */
  readonly rest?: string | undefined;
  /** What the chart says, where the same rows and options have been described already; described anew where left out. */
  readonly description?: ChartDescription | undefined;
  /** How claims stand to each other; shows what a claim is contradicted by. */
  readonly relations?: readonly Pick<RelationRow, "claim" | "type" | "other">[] | undefined;
  /** The dataset `attributions`: who said it and through whom; gives unnamed sources the words by which they are described. */
  readonly attributions?: Sentence["attributions"];
}

/** What a chart says, in words. */
export interface ChartDescription {
  /** What the chart shows: the finding, as a headline. */
  readonly title: string;
  /** What it does not show. */
  readonly limits: string;
  /** For those who do not see the picture: how it is built and what stands in it. */
  readonly description: string;
  /** One sentence that stands for the picture. */
  readonly alt: string;
  /** The ids of the claims that the picture has a mark for, which leads to them. */
  readonly drawn: readonly string[];
}

/** The options that words depend on. */
export type WordOptions = Omit<ChartOptions, "width" | "idPrefix" | "document" | "description"> &
  Partial<Pick<ChartOptions, "width" | "idPrefix">>;

interface Responses {
  /** Claims of other measures; they stand beside the ladder, not on it. */
  readonly responses?: readonly ResponseRow[] | undefined;
}

/** What the sanctions ladder takes. */
export type LadderOptions = ChartOptions & Responses;
export type LadderWordOptions = WordOptions & Responses;

interface Events {
  /** Claims of events, which tell when what was foreseen came. */
  readonly events?: readonly EventRow[] | undefined;
}

/** What the chart of forecasts takes. */
export type ForecastOptions = ChartOptions & Events;
export type ForecastWordOptions = WordOptions & Events;
