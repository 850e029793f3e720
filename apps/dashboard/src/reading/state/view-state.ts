import type { Day } from "@crisis/core";

/** What claims can be filtered by, in the order in which it stands in an address. */
export const filterNames = [
  "actor",
  "side",
  "modality",
  "publisher",
  "evidence",
  "standing",
  "tier",
  "status",
  "lane",
] as const;

export type FilterName = (typeof filterNames)[number];

/** The values chosen by filter; a filter without any lets every claim through. */
export type Filters = { readonly [Name in FilterName]?: readonly string[] };

/** All that a reader has chosen of a view. */
export interface ViewState {
  /** Only what had been said by this day; null for all that the collection holds. */
  readonly known: Day | null;
  /** Whether what was told only later, of the time before that day, is shown too. */
  readonly hindsight: boolean;
  readonly filters: Filters;
}

/** The view that a page opens with: everything. */
export const everything: ViewState = { known: null, hindsight: false, filters: {} };

/** What can be chosen on a page. */
export interface Choices {
  /** The first and last day on which something became known; null on a page without a slider. */
  readonly days: { readonly first: Day; readonly last: Day } | null;
  readonly filters: Filters;
}
