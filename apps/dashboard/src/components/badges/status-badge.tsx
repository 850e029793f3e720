import type { Status } from "@crisis/core";
import { t } from "@/messages/t";
import { Badge } from "./badge";
import type { GlyphName } from "./glyph";

const glyphs: Record<Status, GlyphName> = {
  threatened: "triangle",
  "under-discussion": "dots",
  "in-preparation": "half",
  announced: "frame",
  imposed: "square",
  renewed: "square",
  suspended: "pause",
  waived: "slash",
  lifted: "frame",
  expired: "dash",
  "ruled-out": "cross",
};

/** How far a measure has come. */
export function StatusBadge({ status }: { status: Status }) {
  return <Badge glyph={glyphs[status]} tone="strong" word={t(`words.Status.${status}`)} />;
}
