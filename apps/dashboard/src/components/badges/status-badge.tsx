import type { Status } from "@crisis/core";
import { words } from "@/wording/words";
import { Badge } from "./badge";
import type { GlyphName } from "./glyph";

export const statusGlyphs: Record<Status, GlyphName> = {
  threatened: "triangle",
  "under-discussion": "dotted",
  "in-preparation": "hatched",
  announced: "half",
  imposed: "square",
  renewed: "square",
  suspended: "struck",
  waived: "struck",
  lifted: "ended",
  expired: "ended",
  "ruled-out": "cross",
};

/** How far a measure has come. */
export function StatusBadge({ measure }: { measure: Parameters<typeof words.status>[0] }) {
  return <Badge glyph={statusGlyphs[measure.status]} tone="strong" word={words.status(measure)} />;
}
