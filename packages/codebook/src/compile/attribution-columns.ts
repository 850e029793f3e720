import type { AttributionLink } from "../schema/index";

/** Who asserted it, how the text presents them, and through whom it came. */
export function attributionColumns(chain: readonly AttributionLink[]) {
  const [originator, ...rest] = chain;
  if (originator === undefined) throw new Error("attribution: expected at least the originator, got none");
  return {
    assertedBy: originator.actor ?? null,
    manner: originator.manner,
    via: rest.flatMap((link) => link.actor ?? []),
  };
}
