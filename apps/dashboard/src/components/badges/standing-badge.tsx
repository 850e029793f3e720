import type { ClaimRow, Standing } from "@crisis/core";
import { words } from "@/wording/words";
import { Badge, type Tone } from "./badge";
import type { GlyphName } from "./glyph";

export const standingLooks: Record<Standing, readonly [GlyphName, Tone]> = {
  confirmed: ["tick", "good"],
  contested: ["unequal", "warn"],
  corrected: ["pencil", "bad"],
  superseded: ["swap", "bad"],
  withdrawn: ["swap", "bad"],
  single: ["dash", "plain"],
};

/** How a claim fares against the others. */
export function StandingBadge({ claim }: { claim: ClaimRow }) {
  const [glyph, tone] = standingLooks[claim.standing];
  return <Badge glyph={glyph} tone={tone} word={words.labels.Standing[claim.standing]} />;
}
