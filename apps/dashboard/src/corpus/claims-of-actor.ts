import { type ActorRow, type ClaimRow, claimsOf } from "@crisis/core";
import type { Corpus } from "./corpus";
import { isLong, type PageOf, pagesOf } from "./pages-of";

/** What an actor has to do with claims: it made them, passed them on, or is spoken of in them. */
export const actorLists = ["made", "passed-on", "concerning"] as const;
export type ActorList = (typeof actorLists)[number];

/** The claims of an actor; each stands once, in the first list that fits. */
export type ActorClaims = Readonly<Record<ActorList, readonly ClaimRow[]>>;

/** The claims that an actor made, passed on, or is spoken of in. */
export function claimsOfActor(claims: readonly ClaimRow[], actor: ActorRow["id"]): ActorClaims {
  const lists: Record<ActorList, ClaimRow[]> = { made: [], "passed-on": [], concerning: [] };
  for (const claim of claimsOf(claims, { actor })) {
    const list = claim.assertedBy === actor ? "made" : claim.via.includes(actor) ? "passed-on" : "concerning";
    lists[list].push(claim);
  }
  return lists;
}

/** One page of a list of an actor that is too long to stand on the actor's own page. */
export interface PageOfActor extends PageOf<ClaimRow> {
  readonly actor: ActorRow;
  readonly list: ActorList;
}

/** The pages of all long lists of actors. */
export const pagesOfActors = ({ actors, claims }: Pick<Corpus, "actors" | "claims">): PageOfActor[] =>
  actors.flatMap((actor) => {
    const lists = claimsOfActor(claims, actor.id);
    return actorLists
      .filter((list) => isLong(lists[list]))
      .flatMap((list) => pagesOf(lists[list]).map((page) => ({ actor, list, ...page })));
  });
