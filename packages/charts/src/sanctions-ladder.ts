import { contextOf } from "./context";
import { describeSanctionsLadder } from "./describe-sanctions-ladder";
import { ladderScene } from "./ladder/ladder-scene";
import type { LadderOptions } from "./options";
import type { SanctionRow } from "./rows";
import { draw } from "./scene/draw";

/**
 * Which measures were threatened and which came: a rung of the ladder by sender, threatened apart from imposed;
 * responses stand beside it. The ladder ranks breadth, not severity.
 *
 * @example sanctionsLadder(sanctions, { responses, width: 720, idPrefix: "ladder", document })
 */
export function sanctionsLadder(rows: readonly SanctionRow[], options: LadderOptions): SVGSVGElement {
  const context = contextOf(options);
  const scene = ladderScene(rows, options.responses ?? [], context);
  const words = options.description ?? describeSanctionsLadder(rows, options);
  return draw(scene, words, context, options.document);
}
