import type { Tier } from "@crisis/core/words";
import { t } from "@/messages/t";
import { words } from "./words";

/** The tier of a sanction, with its number.
 * @example tierLabel(4) //=> "4 Systemic"
 */
export const tierLabel = (tier: Tier | null): string =>
  tier === null ? t("tier.none") : `${tier} ${words.crisis.tier[tier].label}`;
