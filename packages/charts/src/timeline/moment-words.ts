import type { ChartContext } from "../context";
import type { Label } from "../scene/scene";
import { LINE, SIZE } from "../text/size";
import { wrap } from "../text/wrap";
import { colour } from "../theme";
import { claimWords } from "../words/claim-words";
import { correctedWords, corroborationWords, isContested } from "../words/corroboration";
import { dateWords } from "../words/date-words";
import { counted } from "../words/fill";
import type { Moment } from "./moments";

/** The words at a moment: its name, its date, and what is doubtful. */
export interface MomentWords {
  readonly name: string;
  readonly date: string;
  readonly doubt: string;
}

/** The word that a moment is not simply so: forecast, denied, planned. */
function modeWord({ first }: Moment, { labels }: ChartContext): string {
  if (first.polarity === "denied") return `${labels.claim.denied}: `;
  if (first.kind === "forecast") return `${labels.timeline.forecast}: `;
  return first.modality === "actual" ? "" : `${labels.modality[first.modality] ?? first.modality}: `;
}

/** The words of a moment. */
export function momentWords(moment: Moment, context: ChartContext): MomentWords {
  const { labels, locale } = context;
  const { first, claims } = moment;
  const outcome = first.kind === "forecast" ? (labels.resolution[first.resolution] ?? "") : "";
  const cited = claims.every((claim) => claim.evidence === "cited") ? "\u00a0†" : "";
  const contested = isContested(first) ? corroborationWords(first, context) : null;
  const doubt = [contested ?? "", correctedWords(first, context)].filter((words) => words !== "").join(" · ");
  const number = claims.length > 1 ? counted(labels.claim.claims, claims.length, locale) : "";
  return {
    name: `${modeWord(moment, context)}${context.name(first.about)}`,
    date: [dateWords(first, context), number, outcome].filter((words) => words !== "").join(" · ") + cited,
    doubt: doubt === "" ? "" : `≠ ${doubt}`,
  };
}

export type WordLine = Pick<Label, "text" | "size"> & Partial<Label>;

/** The words in lines that fit a width. */
export function momentLines(words: MomentWords, width: number): WordLine[] {
  const small = (text: string, lines: number, fill: string) =>
    text === ""
      ? []
      : wrap(text, SIZE.small, width, lines).map((line) => ({ text: line, size: SIZE.small, fill }));
  return [
    ...wrap(words.name, SIZE.text, width, 3).map((text) => ({ text, size: SIZE.text })),
    ...small(words.date, 2, colour("soft")),
    ...small(words.doubt, 3, colour("alert")),
  ];
}

/** How high lines of words are. */
export const linesHeight = (lines: readonly WordLine[]): number => lines.length * LINE.small;

/** A moment in full words. */
export function momentTitle(moment: Moment, context: ChartContext): string {
  const words = momentWords(moment, context);
  return claimWords(moment.first, `${words.name}, ${words.date.replace(/\u00a0†$/, "")}`, context);
}
