import { describeTroopDeployments, troopDeployments } from "@crisis/charts";
import { asOf, type DeploymentRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { chartWords, drawer, type Picture } from "./picture";

export interface TroopsPicture extends Picture {
  readonly rows: readonly DeploymentRow[];
}

/** The chart of troop claims. */
export function troopsPicture(corpus: Corpus): TroopsPicture {
  const rows = asOf(corpus.deployments, {});
  const words = chartWords(corpus);
  return {
    name: "troops",
    description: describeTroopDeployments(rows, words),
    rows,
    draw: drawer((options) => troopDeployments(rows, options), words),
  };
}
