import type { Status } from "@crisis/core";
import { t } from "@/messages/t";
import { Badge } from "./badge";
import type { GlyphName } from "./glyph";

const glyphs: Record<Status, GlyphName> = {
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
export function StatusBadge({ status }: { status: Status }) {
  return <Badge glyph={glyphs[status]} tone="strong" word={t(`words.Status.${status}`)} />;
}
