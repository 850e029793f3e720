import type { ClaimRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { claim } from "./rows";

type Of<Kind extends ClaimRow["kind"]> = Extract<ClaimRow, { kind: Kind }>;

/** An invented claim with an id of its own, its own first source unless another is given; ids in `given` may be invented too. */
export const named = <Kind extends ClaimRow["kind"]>(kind: Kind, id: string, given: object = {}): Of<Kind> =>
  ({ ...claim(kind), id, origin: id, ...given }) as Of<Kind>;

/** Relations, each told as a sentence: `["march", "contradicts", "camp"]`. */
export const relationsOf = (...told: readonly (readonly [claim: string, type: string, other: string])[]) =>
  told.map(([one, type, other], order) => ({
    claim: one,
    order,
    type,
    other,
    outcome: null,
    note: null,
  })) as unknown as Corpus["relations"];

/** The ids of rows, in their order. */
export const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
