import type { ClaimRow, Kind } from "@crisis/core";

/** The kinds of claim, in the order in which they are tried, and in which pages show them: an assertion has the first that fits. */
export const kinds = [
  "deployment",
  "sanction",
  "response",
  "casualties",
  "forecast",
  "event",
  "assessment",
  "quantity",
  "statement",
] as const satisfies readonly Kind[];

/** The kinds that some claims have, each with its claims. */
export const byKind = (claims: readonly ClaimRow[]): readonly (readonly [Kind, readonly ClaimRow[]])[] =>
  kinds
    .map((kind) => [kind, claims.filter((claim) => claim.kind === kind)] as const)
    .filter(([, group]) => group.length > 0);
