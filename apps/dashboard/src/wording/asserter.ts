import type { AttributionRow, ClaimRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { rowsOf } from "@/corpus/group";
import { actorName } from "@/corpus/names";
import { t } from "@/messages/t";
import { list } from "./list";

/** Who made a claim, in words: a name, or how far the source is named.
 * @example asserter(corpus, claim) //=> "an unnamed source (“a military source”)"
 */
export function asserter(corpus: Corpus, claim: ClaimRow): string {
  const [first] = rowsOf(corpus.attributions, "claim", claim.id);
  if (first) return linkName(corpus, first);
  return claim.assertedBy === null ? t(`source.${claim.manner}`) : actorName(corpus, claim.assertedBy);
}

/** The same, with those through whom it was said.
 * @example asserterVia(corpus, claim) //=> "Joe Biden, through Jake Sullivan"
 */
export function asserterVia(corpus: Corpus, claim: ClaimRow): string {
  const who = asserter(corpus, claim);
  const others = rowsOf(corpus.attributions, "claim", claim.id).slice(1);
  if (others.length === 0) return who;
  return t("source.via", { who, via: list(others.map((link) => linkName(corpus, link))) });
}

/** One link of the chain, in words. */
export function linkName(corpus: Corpus, link: AttributionRow): string {
  if (link.actor !== null) return actorName(corpus, link.actor);
  return link.described === null
    ? t(`source.${link.manner}`)
    : t("source.described", { described: link.described });
}
