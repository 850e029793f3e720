import type { Corpus, PlacedClaim } from "../../src/corpus/corpus";
import type { ExaminedText } from "../../src/proofs/examine-text";
import type { ClaimRecord } from "../../src/schema/index";
import type { Random } from "../tree/random";

/** A claim changed so that it says what its text does not; `sort` tells the changes of one class apart. */
export type Mutant = { sort: string; claim: ClaimRecord };

/** What a claim is mutated with. */
export type World = {
  corpus: Corpus;
  /** The article's texts. */
  texts: ReadonlyMap<string, ExaminedText>;
  chance: Random;
};

/** A class of changes: all that it can do to a claim. */
export type MutationClass = {
  name: string;
  mutants: (claim: PlacedClaim, world: World) => Mutant[];
};

/** A claim with some of its fields changed. The schema is not asked: what it would refuse is never made. */
export function changed(claim: ClaimRecord, fields: Record<string, unknown>): ClaimRecord {
  return { ...claim, ...fields } as ClaimRecord;
}

/** Some of a list, at most so many, in a random order. */
export function some<Item>(items: readonly Item[], most: number, { below }: Random): Item[] {
  const rest = [...items];
  const taken: Item[] = [];
  while (rest.length > 0 && taken.length < most) taken.push(...rest.splice(below(rest.length), 1));
  return taken;
}
