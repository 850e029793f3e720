import type { ClaimRow, Day, Kind } from "@crisis/core";
import type { ReactNode } from "react";
import type { Excerpt, Picture } from "@/charts/picture";
import type { Corpus } from "@/corpus/corpus";

/** The datasets of claims that a page can be about. */
export type ClaimSet = "deployments" | "sanctions" | "responses" | "timeline" | "forecasts";

/** A page with a chart whose claims a reader can choose from. */
export interface ReadingPage {
  readonly name: Picture["name"];
  readonly kinds: readonly Kind[];
  /** Where its claims stand in the corpus; these are what a view narrows. */
  readonly sets: readonly ClaimSet[];
  /** What it tells beside its claims: known by the day of a view too, and not filtered. */
  readonly beside?: readonly ClaimSet[];
  /** `selection`: what a reader has chosen, where that is not everything. */
  readonly picture: (corpus: Corpus, selection?: Pick<Excerpt, "selection">) => Picture;
  /** Which of its claims the picture tells of, with their number, where these are not all. */
  readonly part?: (count: number) => string;
  /** The table of the claims that the picture draws; what was told after a day is marked. */
  readonly table: (corpus: Corpus, picture: Picture, known: Day | null) => ReactNode;
}

/** The claims of a page. */
export const claimsOfPage = (corpus: Corpus, { sets }: ReadingPage): readonly ClaimRow[] =>
  sets.flatMap((name): readonly ClaimRow[] => corpus[name]);
