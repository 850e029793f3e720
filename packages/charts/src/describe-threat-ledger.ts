import { contextOf } from "./context";
import type { ChartDescription, WordOptions } from "./options";
import type { ResponseRow, SanctionRow } from "./rows";
import { MOST_THREATS } from "./threats/threat-scene";
import { drawnThreats, threatsOf } from "./threats/threats-of";
import { counted } from "./words/fill";

/** What the ledger of threats says, in words, from the same rows. */
export function describeThreatLedger(
  rows: readonly (SanctionRow | ResponseRow)[],
  options: WordOptions = {},
): ChartDescription {
  const context = contextOf(options);
  const { labels, locale, words } = context;
  const { limits, description, empty, title, titleNone } = labels.threats;
  const all = threatsOf(rows, options);
  if (all.length === 0) return { title: empty, limits, description: empty, alt: empty, drawn: [] };
  const count = (fate: string) => all.filter(({ row }) => row.fate === fate).length;
  const none = count("none-told");
  const parts = [
    counted(title, count("imposed"), locale, { all: words.number(all.length) }),
    ...(none > 0 ? [counted(titleNone, none, locale)] : []),
  ];
  const drawn = drawnThreats(all, context.most ?? MOST_THREATS).flatMap(({ first, step }) =>
    step === null ? [first.id] : [first.id, step.id],
  );
  return { title: parts.join("; "), limits, description, alt: `${parts.join("; ")}.`, drawn };
}
