import type { ChartContext } from "../context";
import type { KeyEntry } from "../scene/key";
import { SIZE } from "../text/size";
import { colour } from "../theme";
import { type BarStyle, bar, styleOf } from "./bar";
import { countsOf, isDated, isForeseen, type Moment } from "./moments";
import { tick } from "./rug";
import type { Stretch } from "./stretches";

const plain: BarStyle = {
  foreseen: false,
  within: false,
  approximate: false,
  contested: false,
  denied: false,
};

const dashedEdge = (words: string): KeyEntry => ({
  words,
  width: 26,
  picture: (scene, x, y) => {
    const box = { x1: x, x2: x + 26, y1: y - 4.5, y2: y + 4.5 } as const;
    scene.boxes.push({ ...box, fill: "none", stroke: colour("ink"), dash: "3 2" });
  },
});

/** The key of the timeline: only what the moments show. */
export function timelineKey(
  moments: readonly Moment[],
  stretches: readonly Stretch[],
  context: ChartContext,
): KeyEntry[] {
  const { labels } = context;
  const { timeline } = labels;
  const dated = moments.filter(isDated);
  const entry = (words: string, width: number, style: Partial<BarStyle>): KeyEntry => ({
    words,
    width,
    picture: (scene, x, y) => {
      bar(scene, { x1: x, x2: x + width, beyondLeft: false, beyondRight: false }, y, { ...plain, ...style });
    },
  });
  const chevron = (words: string, shape: "chevron-left" | "chevron-right"): KeyEntry => ({
    words,
    width: 8,
    picture: (scene, x, y) => {
      scene.glyphs.push({ shape, x: x + 4, y, r: 4, stroke: colour("ink"), width: 2 });
    },
  });
  const ticks = (words: string, came: number, foreseen: number): KeyEntry => ({
    words,
    width: 4,
    picture: (scene, x, y) => tick(scene, x, y + 5, came, foreseen),
  });
  const shown = new Set(moments);
  const goesOn = stretches.some(({ to, moments: own }) =>
    own.some((moment) => shown.has(moment) && (moment.end === null || moment.end > to)),
  );
  const unnamed = countsOf(stretches.flatMap(({ moments: own }) => own.filter((m) => !shown.has(m))));
  const some = (test: (moment: Moment) => boolean) => dated.some(test);
  const dashed = (moment: Moment) => styleOf(moment).approximate && !isForeseen(moment);
  const wide = ({ event }: Moment) => event.datePrecision !== "day";
  const cited: KeyEntry = {
    words: labels.troops.keyCited,
    width: 8,
    picture: (scene, x, y) => {
      scene.texts.push({ x, y, text: "†", size: SIZE.text });
    },
  };
  const entries: [boolean, KeyEntry][] = [
    [some((moment) => !wide(moment)), entry(timeline.keyDay, 5, {})],
    [some((m) => wide(m) && !styleOf(m).within && !isForeseen(m)), entry(timeline.keyThroughout, 26, {})],
    [some((m) => styleOf(m).within && !isForeseen(m)), entry(timeline.keyWithin, 26, { within: true })],
    [some(dashed), dashedEdge(timeline.keyApproximate)],
    [some((m) => styleOf(m).foreseen), entry(timeline.keyForeseen, 26, { foreseen: true })],
    [goesOn, chevron(timeline.keyBeyond, "chevron-right")],
    [some(({ start }) => start === null), chevron(timeline.keyNoStart, "chevron-left")],
    [some((m) => styleOf(m).contested), entry(labels.claim.struckOut, 12, { contested: true })],
    [unnamed.came > 0, ticks(timeline.keyTick, 3, 0)],
    [unnamed.foreseen > 0, ticks(timeline.keyTickForeseen, 0, 3)],
    [moments.some((m) => m.claims.every((claim) => claim.evidence === "cited")), cited],
  ];
  return entries.filter(([used]) => used).map(([, made]) => made);
}
