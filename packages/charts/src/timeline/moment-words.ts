import type { ChartContext } from "../context";
import type { Label } from "../scene/scene";
import { LINE, SIZE } from "../text/size";
import { wrap } from "../text/wrap";
import { colour } from "../theme";
import { claimWords } from "../words/claim-words";
import { clean } from "../words/clean";
import { correctedWords, corroborationWords, isContested, isStruckOut } from "../words/corroboration";
import { dateWords } from "../words/date-words";
import { counted } from "../words/fill";
import { joined } from "../words/joined";
import type { Moment } from "./moments";

/** The words at a moment: its name, its date, and what is doubtful. */
export interface MomentWords {
  readonly name: string;
  readonly date: string;
  readonly outcome: string;
  readonly doubts: readonly string[];
  readonly strong: boolean;
}

/** The word that a moment is not simply so: forecast, planned, and how sure its source is. */
function modeWord({ first }: Moment, { labels }: ChartContext): string {
  const hedge = labels.hedge[first.hedge];
  const mode =
    first.kind === "forecast"
      ? labels.timeline.forecast
      : first.modality === "actual"
        ? ""
        : (labels.modality[first.modality] ?? first.modality);
  const words = [mode, hedge ?? ""].filter((word) => word !== "").join(", ");
  return words === "" ? "" : `${words}: `;
}

/** What is said against a moment: by other claims, by corrections. */
function doubtsOf(moment: Moment, context: ChartContext): string[] {
  const contested = moment.claims
    .filter(isContested)
    .sort((a, b) => context.contradicts(b.id).length - context.contradicts(a.id).length);
  const worst = contested[0] ? [corroborationWords(contested[0], context) ?? ""] : [];
  const replaced = moment.claims.some((claim) => context.replacedBy(claim.id).length > 0);
  return [
    replaced ? context.labels.claim.replaced : "",
    ...worst,
    ...new Set(moment.claims.map((claim) => correctedWords(claim, context))),
  ].filter((w) => w !== "");
}

/** The words of a moment. A denial is told by its claim's summary: the event's name would say the contrary. */
export function momentWords(moment: Moment, context: ChartContext): MomentWords {
  const { labels, locale } = context;
  const { first, claims } = moment;
  const denied = first.polarity === "denied";
  const outcomes = claims.map((claim) =>
    claim.kind === "forecast" ? labels.resolution[claim.resolution] : "",
  );
  const outcome = [...new Set(outcomes)].filter((words) => words).join(", ");
  const cited = claims.every((claim) => claim.evidence === "cited") ? "\u00a0†" : "";
  const number = claims.length > 1 ? counted(labels.claim.claims, claims.length, locale) : "";
  const facts = [denied ? labels.claim.denied : "", dateWords(first, context), number, outcome];
  return {
    name:
      denied && first.summary !== ""
        ? clean(first.summary)
        : `${modeWord(moment, context)}${context.name(first.about)}`,
    date: joined(facts) + cited,
    outcome,
    doubts: doubtsOf(moment, context).map((words) => `≠ ${words}`),
    strong: claims.some((claim) => isStruckOut(claim, context) || claim.corrected.length > 0),
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
    ...small(words.date, 3, colour("soft")),
    ...words.doubts.flatMap((doubt) => small(doubt, 3, colour(words.strong ? "alert" : "soft"))),
  ];
}

/** How high lines of words are. */
export const linesHeight = (lines: readonly WordLine[]): number => lines.length * LINE.small;

/** A moment in full words: its first claim, and how many more there are. */
export function momentTitle(moment: Moment, context: ChartContext): string {
  const words = momentWords(moment, context);
  const more = moment.claims.length - 1;
  const rest = more > 0 ? `\n${counted(context.labels.claim.more, more, context.locale)}` : "";
  const what = moment.first.polarity === "denied" ? context.name(moment.first.about) : words.name;
  const outcome = words.outcome === "" ? "" : ` (${words.outcome})`;
  return claimWords(moment.first, `${what}${outcome}`, context) + rest;
}
