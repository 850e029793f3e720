import type { ChartDescription, ChartOptions } from "@crisis/charts";
import type { ClaimRow, Day } from "@crisis/core";
import { drawingDocument } from "#drawing-document";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { claimPath } from "@/routes/paths";
import { sentenceOptions } from "@/wording/sentence";
import { words } from "@/wording/words";
import { chartLabels } from "./chart-labels";
import { markLater } from "./mark-later";

/** How much of the rows a chart shows, and where all of them stand. */
export interface Excerpt {
  readonly most?: number;
  readonly rest: string;
  /** What a reader has chosen of the claims; left out where nothing is. */
  readonly selection?: Selection;
}

/** Of which claims alone a chart speaks. */
export interface Selection {
  readonly filtered: boolean;
  /** Only what had been said by this day. */
  readonly saidBy: Day | null;
}

/** A chart that is ready to be drawn at any width, with what it says in words and the rows that it draws. */
export interface Picture {
  readonly name: "troops" | "sanctions" | "threats" | "timeline" | "forecasts";
  readonly description: ChartDescription;
  readonly rows: readonly ClaimRow[];
  /** Those of the rows that the picture has a mark for. */
  readonly drawn: readonly ClaimRow[];
  /** How many rows the table of the picture has; as many as claims are drawn where left out. */
  readonly tabled?: number;
  /** Those of the rows that a view shows though they were told only after its day, with the day on which they were. */
  readonly later?: ReadonlyMap<string, Day>;
  /** The SVG as markup, in which the chart's document has escaped all data. */
  readonly draw: (width: number, idPrefix: string, later?: ReadonlyMap<string, Day>) => string;
}

/** Those of the rows whose ids a chart names. */
export function drawnOf<Row extends ClaimRow>(rows: readonly Row[], { drawn }: ChartDescription): Row[] {
  const ids = new Set(drawn);
  return rows.filter(({ id }) => ids.has(id));
}

/** A description that says of which claims it speaks, where they are not all. */
export function ofSelection(description: ChartDescription, { selection }: Excerpt): ChartDescription {
  if (selection === undefined || description.drawn.length === 0) return description;
  const { filtered, saidBy } = selection;
  const of = (title: string) => {
    if (saidBy === null) return t("chart.selected", { title });
    const day = words.day(saidBy);
    return t(filtered ? "chart.selectedSaidBy" : "chart.saidBy", { title, day });
  };
  return { ...description, title: of(description.title), alt: of(description.alt) };
}

/** What every chart is given of the corpus: names, attributions, relations, and where a claim's page is. */
export function chartWords(
  corpus: Corpus,
  { most, rest, selection }: Excerpt,
): Omit<ChartOptions, "width" | "idPrefix" | "document"> {
  return {
    ...sentenceOptions(corpus),
    relations: corpus.relations,
    most,
    rest,
    href: claimPath,
    labels: {
      ...chartLabels,
      ...(selection && {
        ladder: {
          ...chartLabels.ladder,
          none: t("sanctions.noneSelected"),
          titleNone: t("sanctions.onlyResponses"),
        },
      }),
    },
  };
}

/** A chart function bound to its rows. */
export const drawer =
  (
    draw: (options: ChartOptions) => SVGSVGElement,
    words: ReturnType<typeof chartWords>,
    description: ChartDescription,
  ): Picture["draw"] =>
  (width, idPrefix, later) => {
    const svg = draw({ ...words, description, width, idPrefix, document: drawingDocument });
    if (later) markLater(svg, later);
    return svg.outerHTML;
  };
