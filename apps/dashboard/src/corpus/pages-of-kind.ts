import { asOf, type ClaimRow, type Kind } from "@crisis/core";
import type { Corpus } from "./corpus";
import { byKind } from "./kinds";
import { type PageOf, pagesOf } from "./pages-of";

/** One page of the claims of a kind. */
export interface PageOfKind extends PageOf<ClaimRow> {
  readonly kind: Kind;
}

/** The claims that stand, by kind, cut into pages. */
export const pagesOfKinds = (corpus: Pick<Corpus, "claims">): PageOfKind[] =>
  byKind(asOf(corpus.claims, {})).flatMap(([kind, claims]) =>
    pagesOf(claims).map((page) => ({ kind, ...page })),
  );
