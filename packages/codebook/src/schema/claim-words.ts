import type { ClaimRecord } from "./claims/index";
import type { CrisisListName } from "./closed-list";

/** A word of a claim that its crisis lists, and where it is. */
export type ClaimWord = { list: CrisisListName; path: (string | number)[]; word: string };

/** The scopes and topics of a claim. */
export function claimWords(claim: ClaimRecord): ClaimWord[] {
  if (claim.kind === "deployment")
    return claim.scope.map((word, at) => ({ list: "Scope", path: ["scope", at], word }));
  if (claim.kind === "event")
    return claim.topics.map((word, at) => ({ list: "Topic", path: ["topics", at], word }));
  return claim.kind === "statement" ? [{ list: "Topic", path: ["topic"], word: claim.topic }] : [];
}
