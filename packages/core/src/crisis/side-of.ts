import { type Side, sides } from "../generated/crisis";

/**
 * Returns the side that an actor is on, or `null` for one that is on none.
 *
 * @param actor the id of a state or body
 * @example
 * import { sideOf } from "@crisis/core/crisis";
 *
 * [sideOf("nato"), sideOf("iran")]
 * //=> ["west", null]
 */
export function sideOf(actor: string): Side | null {
  const found = Object.entries(sides).find(([, { actors }]) => (actors as readonly string[]).includes(actor));
  return found ? (found[0] as Side) : null;
}
