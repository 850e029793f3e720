import { describeTroopDeployments, troopDeployments } from "@crisis/charts";
import { asOf, type DeploymentRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { chartWords, drawer, drawnOf, type Excerpt, ofSelection, type Picture } from "./picture";

export interface TroopsPicture extends Picture {
  readonly rows: readonly DeploymentRow[];
  readonly drawn: readonly DeploymentRow[];
}

/** The chart of troop claims. */
export function troopsPicture(corpus: Corpus, excerpt: Excerpt): TroopsPicture {
  const rows = asOf(corpus.deployments, {});
  const words = chartWords(corpus, excerpt);
  const description = ofSelection(describeTroopDeployments(rows, words), excerpt);
  return {
    name: "troops",
    description,
    rows,
    drawn: drawnOf(rows, description),
    draw: drawer((options) => troopDeployments(rows, options), words, description),
  };
}
