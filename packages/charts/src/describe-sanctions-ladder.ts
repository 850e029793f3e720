import { contextOf } from "./context";
import type { ChartDescription, LadderWordOptions } from "./options";
import type { SanctionRow } from "./rows";
import { counted } from "./words/fill";

const IN_FORCE = ["imposed", "renewed"];

/** What the sanctions ladder says, in words, from the same rows. */
export function describeSanctionsLadder(
  rows: readonly SanctionRow[],
  options: LadderWordOptions = {},
): ChartDescription {
  const { labels, locale, name } = contextOf(options);
  const { ladder } = labels;
  const { limits, description } = ladder;
  const total = rows.length + (options.responses ?? []).length;
  if (total === 0)
    return { title: ladder.empty, limits, description: ladder.empty, alt: ladder.empty, drawn: [] };
  const imposed = rows.filter((row) => IN_FORCE.includes(row.status));
  const coming = rows.filter((row) => row.modality !== "actual" && row.polarity !== "denied");
  const counts = `${counted(ladder.titleImposed, imposed.length, locale)}, ${counted(ladder.titleThreats, coming.length, locale)}`;
  const top = rows.filter((row) => row.tier === 4);
  const measures = [...new Set(top.map((row) => row.about))].map(name);
  const onlyThreats = top.length > 0 && top.every((row) => coming.includes(row));
  const title = onlyThreats
    ? counted(ladder.titleTop, measures.length, locale, { top: measures.slice(0, 3).join(", ") })
    : counts;
  const drawn = [...rows, ...(options.responses ?? [])].map(({ id }) => id);
  return { title, limits, description, drawn, alt: onlyThreats ? `${title}. ${counts}.` : `${title}.` };
}
