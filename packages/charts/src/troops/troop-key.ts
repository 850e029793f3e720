import type { ChartContext } from "../context";
import type { KeyEntry } from "../scene/key";
import { colour } from "../theme";
import { fill } from "../words/fill";
import { isStruckOut } from "../words/standing";
import { type Entry, hasSoldiers, isNotThere } from "./entries";
import { type Form, formsOf, type RangeMark, rangeMark } from "./range-mark";

const none = { low: null, best: null, high: null, planned: false, denied: false, contested: false };

/** A mark of each form, in pixels from its left. */
const samples: Readonly<Record<Form, Partial<RangeMark> & { readonly width: number }>> = {
  exact: { width: 16, low: 8, best: 8, high: 8 },
  about: { width: 16, best: 8 },
  nearly: { width: 48, best: 41, high: 41 },
  more: { width: 46, low: 6 },
  less: { width: 46, high: 40 },
  range: { width: 28, low: 1, high: 27 },
};

const forms = Object.keys(samples) as Form[];

/** The key of the troops chart: an entry for each sign that the rows show, and no other. */
export function troopKey(drawn: readonly Entry[], context: ChartContext): KeyEntry[] {
  const { labels } = context;
  const { troops } = labels;
  const shown = drawn.filter(({ first }) => hasSoldiers(first));
  const words: Readonly<Record<Form, string>> = {
    exact: troops.keyExact,
    about: troops.keyAbout,
    nearly: troops.keyNearly,
    more: troops.keyMore,
    less: troops.keyLess,
    range: troops.keyRange,
  };
  const ink = colour("ink");
  const entry = (text: string, width: number, mark: Partial<RangeMark>): KeyEntry => ({
    words: text,
    width,
    picture: (scene, x, y) => {
      rangeMark(scene, { ...none, ...mark, colour: ink }, y, (value) => x + value);
    },
  });
  const used = (planned: boolean) => {
    const rows = shown.map(({ first }) => first).filter((row) => isNotThere(row) === planned);
    const found = new Set(rows.flatMap(formsOf));
    return forms.filter((form) => found.has(form));
  };
  const here = used(false).map((form) => entry(words[form], samples[form].width, samples[form]));
  const notYet = used(true).map((form) =>
    entry(fill(troops.keyNotYet, { sign: words[form] }), samples[form].width, {
      ...samples[form],
      planned: true,
    }),
  );
  const entries: [boolean, KeyEntry][] = [
    [
      shown.some(({ claims }) => claims.some((row) => isStruckOut(row))),
      entry(labels.claim.struckOut, 16, { best: 8, contested: true }),
    ],
    [
      shown.some(({ first }) => first.polarity === "denied"),
      entry(labels.claim.denied, 18, { best: 9, planned: true, denied: true }),
    ],
    [
      drawn.some(({ claims }) => claims.length > 1),
      { words: troops.keyCopies, width: 0, picture: () => undefined },
    ],
    [
      drawn.some(({ claims }) => claims.every(({ evidence }) => evidence === "cited")),
      {
        words: troops.keyCited,
        width: 8,
        picture: (scene, x, y) => {
          scene.texts.push({ x, y, text: "†", size: 13 });
        },
      },
    ],
  ];
  return [...here, ...notYet, ...entries.filter(([isUsed]) => isUsed).map(([, made]) => made)];
}
