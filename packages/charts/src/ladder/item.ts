import type { ChartContext } from "../context";
import { emptyScene, type Scene } from "../scene/scene";
import { statusGlyph } from "../scene/status-glyph";
import { measure } from "../text/measure";
import { LINE, SIZE } from "../text/size";
import { wrap } from "../text/wrap";
import { colour } from "../theme";
import { claimWords } from "../words/claim-words";
import { clean } from "../words/clean";
import { correctedWords, corroborationWords, isContested } from "../words/corroboration";
import { dateWords, dayWords } from "../words/date-words";
import { fill } from "../words/fill";
import { who } from "../words/who";
import type { MeasureClaim, MeasureItem } from "./measures";

const INDENT = 20;

/** The status of a measure in words, with the words that limit it: denied, or hedged. */
function statusWord(row: MeasureClaim, { labels }: ChartContext): string {
  const word = labels.status[row.status] ?? row.status;
  const hedge = labels.hedge[row.hedge];
  return `${isDenied(row) ? `${labels.claim.denied}: ` : ""}${word}${hedge ? ` (${hedge})` : ""}`;
}

// What is ruled out is denied by its status already.
const isDenied = (row: MeasureClaim): boolean => row.polarity === "denied" && row.status !== "ruled-out";

function claimLines(
  row: MeasureClaim,
  width: number,
  context: ChartContext,
): { text: string; fill: string }[] {
  const { labels } = context;
  const soft = colour("soft");
  const done = ["imposed", "renewed", "suspended", "waived", "lifted", "expired"].includes(row.status);
  const date =
    done && row.date !== null
      ? dateWords(row, context)
      : fill(labels.claim.said, { date: dayWords(row.known, context) });
  const cited = row.evidence === "cited" ? "\u00a0†" : "";
  const condition =
    row.condition === null ? "" : fill(labels.ladder.condition, { condition: clean(row.condition) });
  const doubt = [
    context.replacedBy(row.id).length > 0 ? labels.claim.replaced : null,

    isContested(row) ? corroborationWords(row, context) : null,
    correctedWords(row, context) || null,
  ]
    .filter((words) => words !== null)
    .join(" · ");
  const lines = (text: string, most: number, paint: string) =>
    text === "" ? [] : wrap(text, SIZE.small, width, most).map((line) => ({ text: line, fill: paint }));
  const status = `${statusWord(row, context)} · ${date}`;
  const says = `${fill(labels.ladder.says, { who: who(row, context) })}${cited}`;
  const whole = `${status} · ${says}`;
  const stated = measure(whole, SIZE.small) <= width ? [whole] : [status, says];
  return [
    ...stated.flatMap((text) => lines(text, 2, colour("ink"))),
    ...lines(condition, 3, soft),
    ...lines(doubt === "" ? "" : `≠ ${doubt}`, 2, colour("alert")),
  ];
}

/** A measure: its name, and a line or more for each claim of it, with the sign of its status. */
export function measureItem(item: MeasureItem, width: number, context: ChartContext): Scene {
  const scene = emptyScene(width);
  let y = 4;
  for (const text of wrap(context.name(item.measure), SIZE.text, width, 3, true)) {
    scene.texts.push({ x: 0, y: y + LINE.text / 2, text, size: SIZE.text, bold: true });
    y += LINE.text;
  }
  for (const row of item.claims) {
    const top = y;
    statusGlyph(scene, isDenied(row) ? "ruled-out" : row.status, 7, y + 2 + LINE.small / 2);
    for (const line of claimLines(row, width - INDENT, context)) {
      scene.texts.push({ ...line, x: INDENT, y: y + 2 + LINE.small / 2, size: SIZE.small });
      y += LINE.small;
    }
    y += 4;
    const what = `${context.name(item.measure)}, ${context.name(row.sender)}: ${statusWord(row, context)}`;
    const condition =
      row.condition === null
        ? ""
        : `\n${fill(context.labels.ladder.condition, { condition: clean(row.condition) })}`;
    scene.hits.push({
      x1: -4,
      x2: width,
      y1: top,
      y2: y,
      claim: row.id,
      title: `${claimWords(row, what, context)}${condition}`,
    });
  }
  scene.height = y + 6;
  return scene;
}
