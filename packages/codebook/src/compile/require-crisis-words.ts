import { type ClaimRecord, type CrisisRecord, claimWords, crisisWords } from "../schema/index";

/** Throws where a claim has a scope or topic that its crisis does not list. */
export function requireCrisisWords(claim: ClaimRecord, crisis: CrisisRecord): void {
  for (const { list, path, word } of claimWords(claim)) {
    const known = crisisWords(crisis, list);
    if (!Object.hasOwn(known, word))
      throw new Error(
        `${path[0]}: expected one of ${Object.keys(known).join(", ")}, which crisis.yaml lists; got ${word}`,
      );
  }
}
