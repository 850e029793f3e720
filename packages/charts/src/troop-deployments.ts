import { contextOf } from "./context";
import { describeTroopDeployments } from "./describe-troop-deployments";
import type { ChartOptions } from "./options";
import type { DeploymentRow } from "./rows";
import { draw } from "./scene/draw";
import { troopScene } from "./troops/troop-scene";

/**
 * Who says that how many troops are where: a row a claim, by side and then by whether they are said to be there or
 * are planned. Claims without a number keep their row.
 *
 * @example troopDeployments(deployments, { width: 720, idPrefix: "troops", document })
 */
export function troopDeployments(rows: readonly DeploymentRow[], options: ChartOptions): SVGSVGElement {
  const context = contextOf(options);
  const scene = troopScene(rows, context);
  const words = options.description ?? describeTroopDeployments(rows, options);
  return draw(scene, words, context, options.document);
}
