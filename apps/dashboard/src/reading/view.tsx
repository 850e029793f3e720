import { asOf, type ClaimRow } from "@crisis/core";
import type { ReactNode } from "react";
import type { Excerpt } from "@/charts/picture";
import { ChartHead } from "@/components/chart-head";
import { ChartNotes } from "@/components/chart-notes";
import { ChartPicture, type Size } from "@/components/chart-picture";
import { Rows } from "@/components/rows";
import type { Corpus } from "@/corpus/corpus";
import { Counts } from "./aids/counts";
import { type Narrowed, narrow } from "./filter/narrow";
import { claimsOfPage, type ReadingPage } from "./pages/reading-page";
import type { ViewState } from "./state/view-state";

/** The parts of a page that a view changes; each stands in an element of its own, marked `data-part`. */
export const partNames = ["counts", "head", "picture", "notes", "rows"] as const;
export type PartName = (typeof partNames)[number];
export type Parts = Readonly<Record<PartName, ReactNode>>;

/** The corpus with the claims of a view in the place of all claims of its page. */
function narrowed(
  corpus: Corpus,
  { sets, beside = [] }: ReadingPage,
  { shown }: Narrowed,
  { known, hindsight }: ViewState,
): Corpus {
  const ids = new Set<string>(shown.map(({ id }) => id));
  const kept = sets.map((name) => [name, corpus[name].filter(({ id }) => ids.has(id))]);
  const said = (rows: readonly ClaimRow[]) => (known === null || hindsight ? rows : asOf(rows, { known }));
  const told = beside.map((name) => [name, said(corpus[name])]);
  return { ...corpus, ...Object.fromEntries([...told, ...kept]) };
}

/** What a view leaves out on purpose; with hindsight, what was told later stands in it too. */
function selectionOf({ known, hindsight, filters }: ViewState): Pick<Excerpt, "selection"> {
  const filtered = Object.keys(filters).length > 0;
  const saidBy = hindsight ? null : known;
  return filtered || saidBy !== null ? { selection: { filtered, saidBy } } : {};
}

/** A view of a page, from the same claims for all its parts: so picture, title, table and counts cannot disagree. */
export function viewOf(corpus: Corpus, page: ReadingPage, state: ViewState, sizes?: readonly Size[]): Parts {
  const counts = narrow(claimsOfPage(corpus, page), state);
  const picture = page.picture(narrowed(corpus, page, counts, state), selectionOf(state));
  const shown = { ...picture, later: counts.later };
  return {
    counts: (
      <Counts
        counts={counts}
        known={state.known}
        hindsight={state.hindsight}
        part={page.part?.(picture.rows.length)}
      />
    ),
    head: <ChartHead picture={shown} isPageTitle />,
    picture: <ChartPicture picture={shown} {...(sizes ? { sizes } : {})} />,
    notes: <ChartNotes corpus={corpus} picture={shown} isPageTitle />,
    rows: (
      <Rows corpus={corpus} picture={shown} kinds={page.kinds}>
        {page.table(corpus, shown, state.known)}
      </Rows>
    ),
  };
}
