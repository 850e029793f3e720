import type { ClaimRow, RelationType } from "@crisis/core";
import type { Corpus } from "./corpus";
import { rowsOf } from "./group";

/** How a claim stands to another, seen from the claim. */
export interface Related {
  readonly type: RelationType;
  /** `out` where the claim says so of the other, `in` where the other says so of it. */
  readonly direction: "out" | "in";
  readonly other: string;
  readonly note: string | null;
}

/** The claims that a claim is related to, in either direction. */
export function related(corpus: Pick<Corpus, "relations">, claim: ClaimRow["id"]): readonly Related[] {
  const out = rowsOf(corpus.relations, "claim", claim).map(
    ({ type, other, note }): Related => ({ type, direction: "out", other, note }),
  );
  const into = rowsOf(corpus.relations, "other", claim).map(
    ({ type, claim: other, note }): Related => ({ type, direction: "in", other, note }),
  );
  return [...into, ...out];
}
