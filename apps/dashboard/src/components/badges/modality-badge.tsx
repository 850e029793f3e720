import type { Modality } from "@crisis/core";
import { t } from "@/messages/t";
import { Badge } from "./badge";
import type { GlyphName } from "./glyph";

const glyphs: Record<Modality, GlyphName> = {
  actual: "disc",
  planned: "diamond",
  threatened: "triangle",
  promised: "right",
  demanded: "left",
  forecast: "dashes",
  possible: "question",
};

/** In which mode a thing is claimed. */
export function ModalityBadge({ modality }: { modality: Modality }) {
  const tone = modality === "actual" ? "plain" : "strong";
  return <Badge glyph={glyphs[modality]} tone={tone} word={t(`words.Modality.${modality}`)} />;
}
