import type { ChartContext } from "../context";
import type { KeyEntry } from "../scene/key";
import { SIZE } from "../text/size";
import { type BarStyle, bar, styleOf } from "./bar";
import { isDated, isForeseen, type Moment } from "./moments";

const plain: BarStyle = {
  foreseen: false,
  within: false,
  approximate: false,
  contested: false,
  denied: false,
};

/** The key of the timeline: only what the moments show. */
export function timelineKey(moments: readonly Moment[], context: ChartContext): KeyEntry[] {
  const { labels } = context;
  const { timeline } = labels;
  const dated = moments.filter(isDated);
  const entry = (words: string, width: number, style: Partial<BarStyle>, open = false): KeyEntry => ({
    words,
    width: width + (open ? 10 : 0),
    picture: (scene, x, y) => {
      bar(scene, { x1: x, x2: x + width, beyondLeft: false, beyondRight: open }, y, { ...plain, ...style });
    },
  });
  const some = (test: (moment: Moment) => boolean) => dated.some(test);
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
    [
      some((m) => wide(m) && !styleOf(m, context).within && !isForeseen(m)),
      entry(timeline.keyThroughout, 26, {}),
    ],
    [
      some((m) => styleOf(m, context).within && !isForeseen(m)),
      entry(timeline.keyWithin, 26, { within: true }),
    ],
    [some((m) => styleOf(m, context).approximate), entry(timeline.keyApproximate, 26, { approximate: true })],
    [some((m) => styleOf(m, context).foreseen), entry(timeline.keyForeseen, 26, { foreseen: true })],
    [true, entry(timeline.keyBeyond, 20, {}, true)],
    [some((m) => styleOf(m, context).contested), entry(labels.claim.struckOut, 12, { contested: true })],
    [moments.some((m) => m.claims.every((claim) => claim.evidence === "cited")), cited],
  ];
  return entries.filter(([used]) => used).map(([, made]) => made);
}
