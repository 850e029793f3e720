import type { Resolution } from "@crisis/core";
import { t } from "@/messages/t";
import { words } from "@/wording/words";
import { Badge } from "./badge";
import type { GlyphName } from "./glyph";

const glyphs: Record<Resolution, GlyphName> = {
  occurred: "tick",
  "not-occurred": "cross",
  partly: "half",
  open: "dash",
};

/** How a forecast came out. */
export function ResolutionBadge({ resolution }: { resolution: Resolution }) {
  const outcome = words.labels.Resolution[resolution];
  return <Badge glyph={glyphs[resolution]} tone="strong" word={t("claim.outcomeBadge", { outcome })} />;
}
