import type { ChartContext } from "../context";
import { plainLines, putLines, softLines, type TextLine } from "../scene/lines";
import { emptyScene, type Scene } from "../scene/scene";
import type { TimeGrid } from "../scene/time-grid";
import { LINE, SIZE } from "../text/size";
import { wrap } from "../text/wrap";
import { colour } from "../theme";
import { claimWords } from "../words/claim-words";
import { clean } from "../words/clean";
import { counted, fill } from "../words/fill";
import { joined } from "../words/joined";
import { capital, who } from "../words/who";
import type { ForecastEntry } from "./entries";
import type { Outcome } from "./outcome";

/** Where the columns of the forecasts stand, in pixels. */
export interface ForecastColumns {
  readonly narrow: boolean;
  /** Where the names begin and have to end. */
  readonly names: number;
  readonly namesEnd: number;
  /** Where the verdicts begin. */
  readonly verdict: number;
}

const PAD = 5;
const HALF = 4.5;
const LEAST = 5;
// What the sign of a verdict takes before its words.
const SIGN = 18;

/** The score of a forecast, with the words that it rests on where they are not those of the first source; empty where it has none. */
export function scoreWords(
  { first, score, scored }: ForecastEntry,
  { labels, words: { number, quote } }: ChartContext,
): string {
  const { forecasts } = labels;
  const { scoreLow: low, scoreHigh: high } = score;
  if (low === null || high === null) return "";
  const percent = (value: number | null) => (value === null ? "" : number(Math.round(value * 100)));
  const words = fill(forecasts.score, {
    from: percent(scored.probabilityLow),
    to: percent(scored.probabilityHigh),
    low: number(Math.round(low * 100) / 100),
    high: number(Math.round(high * 100) / 100),
  });
  if (scored === first || scored.wording === null) return words;
  return fill(forecasts.scoreOf, { words: quote(clean(scored.wording)), score: words });
}

/**
 * How a forecast came out, as a sign: a full disc, half a square, a dotted ring, a cross; of one that called it unlikely, a ring
 * with a stroke through it where it came, with a cross in it where it did not.
 */
export function verdictGlyph(scene: Scene, outcome: Outcome, x: number, y: number): void {
  const ink = colour("ink");
  const sign = { x, y, r: 5, stroke: ink, width: 1.75 } as const;
  if (outcome === "occurred") scene.glyphs.push({ ...sign, shape: "circle", fill: ink });
  else if (outcome === "not-occurred") scene.glyphs.push({ ...sign, shape: "cross", r: 5.5, width: 2.25 });
  else if (outcome === "unlikely-occurred") {
    scene.glyphs.push({ ...sign, shape: "circle" }, { ...sign, shape: "slash", r: 5.5 });
  } else if (outcome === "unlikely-not-occurred") {
    scene.glyphs.push({ ...sign, shape: "circle" }, { ...sign, shape: "cross", r: 3 });
  } else if (outcome === "partly") {
    scene.glyphs.push({ ...sign, shape: "square" }, { ...sign, shape: "half", fill: ink, width: 1 });
  } else scene.glyphs.push({ ...sign, shape: "circle", dash: "2 2" });
}

/** The day on which it was said, and the window that it names. */
function marks(scene: Scene, entry: ForecastEntry, grid: TimeGrid, y: number): void {
  const ink = colour("ink");
  const { known, start, end } = entry;
  const clamp = (at: number) => Math.max(grid.from, Math.min(grid.to, at));
  const [from, to] = [start ? grid.at(start) : grid.from, end ? grid.at(end) : grid.to];
  const said = grid.at(known);
  const point = {
    shape: "diamond",
    x: said,
    y,
    r: 4.5,
    fill: colour("paper"),
    stroke: ink,
    width: 1.75,
  } as const;
  if (!start && !end) {
    scene.glyphs.push(point);
    return;
  }
  const x1 = Math.min(clamp(from), grid.to - LEAST);
  const x2 = Math.max(clamp(to), x1 + LEAST);
  scene.boxes.push({ x1, x2, y1: y - HALF, y2: y + HALF, hatch: ink, stroke: ink, dash: "3 2" });
  if (!end || to > grid.to + 1) {
    scene.glyphs.push({ shape: "chevron-right", x: grid.to + 5, y, r: 4, stroke: ink, width: 2 });
  }
  if (x1 - said > 8) scene.lines.push({ x1: said, x2: x1, y1: y, y2: y, stroke: ink });
  scene.glyphs.push(point);
}

/** The words of likelihood: those of the first source, and what copies make of them. */
function wordingOf({ claims }: ForecastEntry, { words: { quote } }: ChartContext): string {
  const wordings = new Set(claims.flatMap(({ wording }) => (wording === null ? [] : [clean(wording)])));
  return [...wordings].map(quote).join(", ");
}

/** What is foreseen, where that is not the plain event. */
const foreseenWords = ({ first, plain }: ForecastEntry): string => (plain ? "" : clean(first.summary));

const verdictWords = ({ outcome }: ForecastEntry, { labels }: ChartContext): string =>
  labels.forecasts.verdict[outcome] ?? outcome;

function titleOf(entry: ForecastEntry, context: ChartContext): string {
  const { labels, locale } = context;
  const { first, claims } = entry;
  const lines = [
    claimWords(first, context),
    capital(verdictWords(entry, context)),
    scoreWords(entry, context),
    claims.length > 1 ? counted(labels.claim.more, claims.length - 1, locale) : "",
  ];
  return lines.filter((line) => line !== "").join("\n");
}

/** The claim that a score rests on, where it is not the first source of its row, with that score. */
const scoreTitle = (entry: ForecastEntry, context: ChartContext): string =>
  `${claimWords(entry.scored, context)}\n${scoreWords(entry, context)}`;

/** A forecast: when and by whom it was made, the window that it names, and how it came out. */
export function forecastRow(
  entry: ForecastEntry,
  columns: ForecastColumns,
  grid: TimeGrid,
  context: ChartContext,
): Scene {
  const { labels, width } = context;
  const scene = emptyScene(width);
  const { first, claims } = entry;
  const copies = claims.length > 1 ? ` ×${context.words.number(claims.length)}` : "";
  const name = `${capital(who(first, context))}${copies}`;
  const day = context.words.day(first.known, "short");
  const verdict = verdictWords(entry, context);
  const foreseen = foreseenWords(entry);
  const denied = first.polarity === "denied" ? labels.claim.denied : "";
  const dated = first.date === null ? context.words.dates.none : "";
  const facts = joined([denied, wordingOf(entry, context), dated]);
  const score = scoreWords(entry, context);
  let bottom: number;
  if (columns.narrow) {
    const lines: TextLine[] = [
      ...plainLines(name, width, 2),
      ...softLines(joined([day, facts]), width, 3),
      ...softLines(foreseen, width, 4),
    ];
    const y = putLines(scene, lines, 0, PAD) + LINE.small / 2;
    verdictGlyph(scene, entry.outcome, 6, y);
    const verdicts = wrap(joined([verdict, score]), SIZE.small, width - SIGN, 3).map((text) => ({
      text,
      size: SIZE.small,
    }));
    bottom = putLines(scene, verdicts, SIGN, y - LINE.small / 2);
    marks(scene, entry, grid, bottom + 9);
    bottom += 18;
  } else {
    const room = columns.namesEnd - columns.names;
    putLines(scene, softLines(day, columns.names - 4, 2), 0, PAD);
    bottom = putLines(
      scene,
      [...plainLines(name, room, 2), ...softLines(facts, room, 2), ...softLines(foreseen, room, 6)],
      columns.names,
      PAD,
    );
    const y = PAD + LINE.small / 2;
    const verdicts = [
      ...plainLines(verdict, width - columns.verdict - SIGN - 2, 2),
      ...softLines(score, width - columns.verdict - SIGN - 2, 3),
    ];
    bottom = Math.max(bottom, putLines(scene, verdicts, columns.verdict + SIGN + 2, PAD));
    verdictGlyph(scene, entry.outcome, columns.verdict + 8, y);
    marks(scene, entry, grid, y);
  }
  scene.height = bottom + PAD;
  const area = { x1: -6, x2: width + 6, y1: 1, y2: scene.height - 1 };
  const { scored } = entry;
  const own = { claim: first.id, title: titleOf(entry, context) };
  if (scored === first) {
    scene.hits.push({ ...area, ...own });
    return scene;
  }
  // the score stands on another claim than the row, and leads to it
  const copy = { claim: scored.id, title: scoreTitle(entry, context) };
  if (columns.narrow) {
    scene.hits.push({ ...area, ...own, y2: bottom - 18 }, { ...area, ...copy, y1: bottom - 17 });
  } else {
    const meet = columns.verdict - 6;
    scene.hits.push({ ...area, ...own, x2: meet }, { ...area, ...copy, x1: meet + 1 });
  }
  return scene;
}
