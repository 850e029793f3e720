import type { Corroboration } from "@crisis/core";
import { t } from "@/messages/t";
import { Badge, type Tone } from "./badge";
import type { GlyphName } from "./glyph";

const looks: Record<Corroboration, readonly [GlyphName, Tone]> = {
  confirmed: ["tick", "good"],
  contradicted: ["unequal", "bad"],
  disputed: ["unequal", "warn"],
  unverified: ["dash", "plain"],
};

/** What other sources in the collection say of a claim. */
export function CorroborationBadge({ corroboration }: { corroboration: Corroboration }) {
  const [glyph, tone] = looks[corroboration];
  return <Badge glyph={glyph} tone={tone} word={t(`words.Corroboration.${corroboration}`)} />;
}
