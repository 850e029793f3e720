import type { ChartContext } from "../context";
import { putLines, softLines } from "../scene/lines";
import { emptyScene, type Scene } from "../scene/scene";
import { statusGlyph } from "../scene/status-glyph";
import { measure } from "../text/measure";
import { LINE, SIZE } from "../text/size";
import { wrap } from "../text/wrap";
import { colour } from "../theme";
import { claimWords } from "../words/claim-words";
import { counted, fill } from "../words/fill";
import { joined } from "../words/joined";
import { isContested } from "../words/standing";
import type { Measure } from "./measures";
import type { Step } from "./steps";

/** Where the columns of the ladder stand, in pixels. */
export interface LadderColumns {
  readonly narrow: boolean;
  /** Where names begin and have to end. */
  readonly names: number;
  readonly namesEnd: number;
  /** Where the first period begins, and how wide each is. */
  readonly left: number;
  readonly each: number;
}

const PAD = 5;
const CELL = 22;
const SIGN = 15;
// A sign must not come near that of the next period.
const APART = 4;

const sendersWords = (senders: Measure["senders"], context: ChartContext): string =>
  joined(senders.map(([sender, n]) => `${context.name(sender)}\u00a0${context.words.number(n)}`));

function stepTitle({ first, claims }: Step, context: ChartContext): string {
  const { labels, locale } = context;
  const others = [...new Set(claims.map(({ sender }) => sender))].map(context.name);
  const lines = [
    claimWords(first, context),
    claims.length > 1 ? counted(labels.claim.more, claims.length - 1, locale) : "",
    others.length > 1 ? fill(labels.ladder.by, { senders: others.join(", ") }) : "",
  ];
  return lines.filter((line) => line !== "").join("\n");
}

const isDoubtful = ({ claims }: Step, context: ChartContext): boolean =>
  claims.some(
    (claim) => isContested(claim) || context.replacedBy(claim.id).length > 0 || claim.corrected.length > 0,
  );

/** The signs of a measure, each in its period; returns how high they are. */
function signs(
  scene: Scene,
  item: Measure,
  top: number,
  columns: LadderColumns,
  context: ChartContext,
): number {
  const used = new Map<number, { x: number; line: number }>();
  let lines = 0;
  for (const step of item.steps) {
    const { index } = step.period;
    const start = columns.left + index * columns.each;
    const number = step.claims.length > 1 ? context.words.number(step.claims.length) : "";
    const doubt = isDoubtful(step, context) ? "≠" : "";
    const [wide, more] = [measure(number, SIZE.small) * 1.1, doubt === "" ? 0 : 10];
    const width = SIGN + wide + more + 5;
    const at = used.get(index) ?? { x: start, line: 0 };
    if (at.x > start && at.x + width > start + columns.each - APART) {
      at.x = start;
      at.line += 1;
    }
    const y = top + (at.line + 0.5) * CELL;
    statusGlyph(scene, step.status, at.x + 8, y);
    if (number !== "") scene.texts.push({ x: at.x + SIGN + 1, y, text: number, size: SIZE.small });
    if (doubt !== "") {
      const x = at.x + SIGN + wide + 1;
      scene.texts.push({ x, y, text: doubt, size: SIZE.small, bold: true, fill: colour("alert") });
    }
    scene.hits.push({
      x1: at.x,
      x2: at.x + width - 1,
      y1: y - CELL / 2 + 0.5,
      y2: y + CELL / 2 - 0.5,
      claim: step.first.id,
      title: stepTitle(step, context),
    });
    used.set(index, { x: at.x + width, line: at.line });
    lines = Math.max(lines, at.line + 1);
  }
  return lines * CELL;
}

/** A measure: its name, who takes it, and its steps as signs in time. */
export function measureRow(item: Measure, columns: LadderColumns, context: ChartContext): Scene {
  const scene = emptyScene(context.width);
  const { names, namesEnd, narrow } = columns;
  const width = namesEnd - names;
  const name = wrap(context.name(item.id), SIZE.text, width, 2);
  let y = PAD;
  for (const text of name) {
    scene.texts.push({ x: names, y: y + LINE.small / 2, text, size: SIZE.text });
    y += LINE.small;
  }
  y = putLines(scene, softLines(sendersWords(item.senders, context), width, 3), names, y);
  const top = narrow ? y : PAD - 2;
  scene.height = Math.max(y, top + signs(scene, item, top, columns, context)) + PAD;
  return scene;
}
