import type { ToldClaim } from "@crisis/core/sentence";
import type { ChartContext } from "../context";
import { correctedWords, standingWords } from "./standing";
import { capital } from "./who";

type Claim = ToldClaim & {
  readonly evidence: string;
  readonly standing: string;
  readonly corrected: readonly string[];
};

/** A claim in full words, and how it stands: the tooltip, and what a screen reader says of its link. */
export function claimWords(row: Claim, context: ChartContext): string {
  const { labels } = context;
  const standing = [
    standingWords(row, context) ?? "",
    context.replacedBy(row.id).length > 0 ? labels.claim.replaced : "",
    correctedWords(row, context),
    row.evidence === "cited" ? labels.claim.cited : "",
  ];
  return [context.sentence(row), ...standing.filter((line) => line !== "").map(capital)].join("\n");
}
