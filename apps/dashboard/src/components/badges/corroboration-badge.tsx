import type { ClaimRow, Corroboration } from "@crisis/core";
import { isBetweenPublishers } from "@/corpus/contested";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { words } from "@/wording/words";
import { Badge, type Tone } from "./badge";
import type { GlyphName } from "./glyph";

export const corroborationLooks: Record<Corroboration, readonly [GlyphName, Tone]> = {
  confirmed: ["tick", "good"],
  contradicted: ["unequal", "bad"],
  disputed: ["unequal", "warn"],
  unverified: ["dash", "plain"],
};

/** What other claims in the collection say of a claim; of another source only where another publisher speaks. */
export function CorroborationBadge({ corpus, claim }: { corpus: Corpus; claim: ClaimRow }) {
  const { corroboration } = claim;
  const [glyph, tone] = corroborationLooks[corroboration];
  const word =
    corroboration === "unverified" || isBetweenPublishers(corpus, claim)
      ? words.labels.Corroboration[corroboration]
      : t(`claim.${corroboration}Badge`);
  return <Badge glyph={glyph} tone={tone} word={word} />;
}
