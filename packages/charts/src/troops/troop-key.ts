import type { ChartContext } from "../context";
import type { DeploymentRow } from "../rows";
import type { KeyEntry } from "../scene/key";
import { colour } from "../theme";
import { isStruckOut } from "../words/corroboration";
import { type Entry, hasSoldiers } from "./entries";
import { rangeMark } from "./range-mark";

const sample = { low: null, best: null, high: null, planned: false, denied: false, contested: false };

/** The key of the troops chart: only what the rows show. */
export function troopKey(drawn: readonly Entry[], context: ChartContext): KeyEntry[] {
  const rows = drawn.map(({ first }) => first);
  const { labels } = context;
  const { troops } = labels;
  const shown = rows.filter(hasSoldiers);
  const ink = colour("ink");
  const entry = (
    words: string,
    width: number,
    bounds: Partial<typeof sample> | Record<string, unknown>,
  ): KeyEntry => ({
    words,
    width,
    picture: (scene, x, y) => {
      rangeMark(scene, { ...sample, ...bounds, colour: ink }, y, (value) => x + value);
    },
  });
  const isBare = (row: DeploymentRow) => row.low === null && row.high === null;
  // the sign of what is not there yet is hollow where all such figures are approximate
  const isExact = shown.some((r) => r.modality !== "actual" && r.low !== null && r.low === r.high);
  const some = (test: (row: DeploymentRow) => boolean) => shown.some(test);
  const entries: [boolean, KeyEntry][] = [
    [
      some((r) => r.low !== null && r.low === r.high),
      entry(troops.keyExact, 14, { low: 7, best: 7, high: 7 }),
    ],
    [
      some((r) => r.best !== null && (isBare(r) || (r.low !== r.high && r.best !== r.low))),
      entry(troops.keyAbout, 14, { best: 7 }),
    ],
    [some((r) => r.low !== null && r.high === null), entry(troops.keyMore, 44, { low: 2 })],
    [
      some((r) => r.high !== null && r.low === null && r.best === null),
      entry(troops.keyLess, 40, { high: 38 }),
    ],
    [
      some((r) => r.low !== null && r.high !== null && r.low !== r.high),
      entry(troops.keyRange, 28, { low: 1, high: 27 }),
    ],
    [
      some((r) => r.modality !== "actual"),
      entry(troops.keyPlanned, 16, {
        best: 8,
        planned: true,
        ...(isExact ? { low: 8, high: 8 } : {}),
      }),
    ],
    [
      drawn.some(
        (entry) => hasSoldiers(entry.first) && entry.claims.some((row) => isStruckOut(row, context)),
      ),
      entry(labels.claim.struckOut, 16, { best: 8, contested: true }),
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
  return entries.filter(([used]) => used).map(([, made]) => made);
}
