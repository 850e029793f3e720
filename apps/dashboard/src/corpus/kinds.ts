import type { ClaimRow, Kind } from "@crisis/core";

/** The kinds of claim, in the order in which pages show them. */
export const kinds = [
  "deployment",
  "sanction",
  "response",
  "event",
  "forecast",
  "statement",
  "assessment",
  "casualties",
  "quantity",
] as const satisfies readonly Kind[];

/** The kinds that some claims have, each with its claims. */
export const byKind = (claims: readonly ClaimRow[]): readonly (readonly [Kind, readonly ClaimRow[]])[] =>
  kinds
    .map((kind) => [kind, claims.filter((claim) => claim.kind === kind)] as const)
    .filter(([, group]) => group.length > 0);
