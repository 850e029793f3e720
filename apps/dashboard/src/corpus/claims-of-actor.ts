import { type ActorRow, type ClaimRow, claimsOf } from "@crisis/core";

/** What an actor has to do with claims; each claim stands once, at the first that fits. */
export interface ActorClaims {
  readonly asserted: readonly ClaimRow[];
  readonly via: readonly ClaimRow[];
  readonly about: readonly ClaimRow[];
}

/** The claims that an actor made, passed on, or is spoken of in. */
export function claimsOfActor(claims: readonly ClaimRow[], actor: ActorRow["id"]): ActorClaims {
  const asserted: ClaimRow[] = [];
  const via: ClaimRow[] = [];
  const about: ClaimRow[] = [];
  for (const claim of claimsOf(claims, { actor })) {
    const place = claim.assertedBy === actor ? asserted : claim.via.includes(actor) ? via : about;
    place.push(claim);
  }
  return { asserted, via, about };
}
