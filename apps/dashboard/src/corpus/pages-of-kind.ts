import { asOf, type ClaimRow, type Kind } from "@crisis/core";
import type { Corpus } from "./corpus";
import { byKind } from "./kinds";

/** So many claims a page: more make a page slow to open, and long to read. */
const CLAIMS_A_PAGE = 100;

/** One page of the claims of a kind. */
export interface PageOfKind {
  readonly kind: Kind;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly claims: readonly ClaimRow[];
  /** The place of the page's first and last claim among those of the kind, from 1. */
  readonly first: number;
  readonly last: number;
  /** How many claims the kind has. */
  readonly total: number;
}

/** The claims that stand, by kind, cut into pages. */
export function pagesOfKinds(corpus: Pick<Corpus, "claims">): PageOfKind[] {
  return byKind(asOf(corpus.claims, {})).flatMap(([kind, claims]) => {
    const pages = Math.ceil(claims.length / CLAIMS_A_PAGE);
    return Array.from({ length: pages }, (_, index) => {
      const start = index * CLAIMS_A_PAGE;
      const some = claims.slice(start, start + CLAIMS_A_PAGE);
      return {
        kind,
        page: index + 1,
        pages,
        claims: some,
        first: start + 1,
        last: start + some.length,
        total: claims.length,
      };
    });
  });
}
