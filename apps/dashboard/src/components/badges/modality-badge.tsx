import type { ClaimRow, Modality } from "@crisis/core";
import { words } from "@/wording/words";
import { Badge } from "./badge";
import type { GlyphName } from "./glyph";

export const modalityGlyphs: Record<Modality, GlyphName> = {
  actual: "disc",
  planned: "diamond",
  threatened: "triangle",
  promised: "right",
  demanded: "left",
  forecast: "dashes",
  possible: "ring",
};

/** In which mode a thing is claimed. */
export function ModalityBadge({ claim }: { claim: ClaimRow }) {
  const { modality } = claim;
  const tone = modality === "actual" ? "plain" : "strong";
  return <Badge glyph={modalityGlyphs[modality]} tone={tone} word={words.modality(claim)} />;
}
