import type { AttributionRow, ClaimRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { rowsOf } from "@/corpus/group";
import { actorName, publisherName } from "@/corpus/names";
import { t } from "@/messages/t";
import { words } from "./words";

/** Who made a claim, in words: a name, or how far the source is named. What an article says in its own voice is its publisher’s.
 * @example asserter(corpus, claim) //=> "“a military source”, not named"
 */
export function asserter(corpus: Corpus, claim: ClaimRow): string {
  if (claim.manner === "own-voice") return publisherName(corpus, claim.publisher);
  const [first] = rowsOf(corpus.attributions, "claim", claim.id);
  if (first) return linkName(corpus, first);
  return claim.assertedBy === null ? words.source[claim.manner] : actorName(corpus, claim.assertedBy);
}

/** The same, with those through whom it was said.
 * @example asserterVia(corpus, claim) //=> "Joe Biden, through Jake Sullivan"
 */
export function asserterVia(corpus: Corpus, claim: ClaimRow): string {
  const who = asserter(corpus, claim);
  const others = rowsOf(corpus.attributions, "claim", claim.id).slice(1);
  if (others.length === 0) return who;
  return words.through(who, words.list(others.map((link) => linkName(corpus, link))));
}

/** The same, on the page of the article that says it.
 * @example asserterWithin(corpus, claim) //=> "the article itself"
 */
export const asserterWithin = (corpus: Corpus, claim: ClaimRow): string =>
  claim.manner === "own-voice" ? words.source["own-voice"] : asserterVia(corpus, claim);

/** One link of the chain, in words. */
export function linkName(corpus: Corpus, link: AttributionRow): string {
  if (link.actor !== null) return actorName(corpus, link.actor);
  return link.described === null
    ? words.source[link.manner]
    : t("source.described", { described: link.described });
}
