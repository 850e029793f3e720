import { type ChartContext, contextOf } from "./context";
import { groupBy } from "./group-by";
import { ladderOf } from "./ladder/measures";
import type { ChartDescription, LadderWordOptions } from "./options";
import type { SanctionRow } from "./rows";
import { counted } from "./words/fill";

const IN_FORCE = ["imposed", "renewed"];

/** How many of the sanctions are said to be in force, and what is said of the others, where there are any. */
function titleOf(all: number, inForce: number, { labels, locale, words }: ChartContext): string {
  const { titleNone, titleThreats, titleAll, titleCounts } = labels.ladder;
  if (all === 0) return titleNone;
  if (inForce === 0) return counted(titleThreats, all, locale);
  if (inForce === all) return counted(titleAll, all, locale);
  return counted(titleCounts, inForce, locale, {
    all: words.number(all),
    rest: words.number(all - inForce),
  });
}

/** What the sanctions ladder says, in words, from the same rows. */
export function describeSanctionsLadder(
  rows: readonly SanctionRow[],
  options: LadderWordOptions = {},
): ChartDescription {
  const context = contextOf(options);
  const { labels, locale, name } = context;
  const { ladder } = labels;
  const { limits, description } = ladder;
  const responses = options.responses ?? [];
  if (rows.length + responses.length === 0) {
    return { title: ladder.empty, limits, description: ladder.empty, alt: ladder.empty, drawn: [] };
  }
  const shown = ladderOf(rows, responses, context);
  const drawn = [...shown.measures, ...shown.responses].flatMap(({ steps }) =>
    steps.map(({ first }) => first.id),
  );
  const measures = [...groupBy(rows, (row) => row.about).values()];
  const inForce = measures.filter((claims) =>
    claims.some((row) => IN_FORCE.includes(row.status) && row.polarity !== "denied"),
  );
  const counts = titleOf(measures.length, inForce.length, context);
  const top = rows.filter((row) => row.tier === 4);
  const broadest = [...new Set(top.map((row) => row.about))].map(name);
  const coming = (row: SanctionRow) => row.modality !== "actual" && row.polarity !== "denied";
  const onlyThreats = top.length > 0 && top.every(coming);
  const title = onlyThreats
    ? counted(ladder.titleTop, broadest.length, locale, { top: broadest.slice(0, 3).join(", ") })
    : counts;
  return { title, limits, description, drawn, alt: onlyThreats ? `${title}. ${counts}.` : `${title}.` };
}
