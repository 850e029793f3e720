import { contextOf } from "./context";
import { describeThreatLedger } from "./describe-threat-ledger";
import type { ChartOptions } from "./options";
import type { ResponseRow, SanctionRow } from "./rows";
import { draw } from "./scene/draw";
import { threatScene } from "./threats/threat-scene";
import { threatsOf } from "./threats/threats-of";

/**
 * What came of threats: a row for each threatened measure, from the day of the threat to that of the furthest step that claims
 * tell of, with the days between; those of which no claim tells what came stand apart.
 *
 * @example threatLedger([...sanctions, ...responses], { width: 720, idPrefix: "threats", document, relations })
 */
export function threatLedger(
  rows: readonly (SanctionRow | ResponseRow)[],
  options: ChartOptions,
): SVGSVGElement {
  const context = contextOf(options);
  const scene = threatScene(threatsOf(rows, options), context);
  const words = options.description ?? describeThreatLedger(rows, options);
  return draw(scene, words, context, options.document);
}
