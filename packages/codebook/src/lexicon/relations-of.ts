import { type BoundsRelation, fillers, hedgesAfter, hedgesBefore } from "./hedges";
import { alternatives, phrasesAtEnd, phrasesAtStart } from "./phrases";

const LEFT = Object.entries(hedgesBefore).map(
  ([relation, table]) => [relation, phrasesAtEnd(table)] as const,
);
const RIGHT = Object.entries(hedgesAfter).map(
  ([relation, table]) => [relation, phrasesAtStart(table)] as const,
);
const FILLER = new RegExp(`(?:(?<![\\p{L}\\p{N}])(?:${alternatives(fillers)})|\\$|€|£)\\s*$`, "iu");
/** The relations that the hedges beside a number, or the two ends of a range, give: those right before it, words that change
 * nothing skipped, and those right after it or what it counts. Offsets are into the string. */
export function relationsOf(text: string, start: number, end: number, range: boolean): BoundsRelation[] {
  const relations = new Set<BoundsRelation>();
  let before = text.slice(0, start).replace(/[("']$/, "");
  for (;;) {
    const hedge = longest(LEFT, before);
    // "between" and "from" make a range of two numbers, and nothing of one
    if (hedge && (hedge.relation !== "between" || range)) relations.add(hedge.relation);
    const cut = hedge?.length ?? FILLER.exec(before)?.[0].length;
    if (!cut || hedge?.relation === "between") break;
    before = before.slice(0, -cut);
  }
  const after = text.slice(end);
  const counted =
    /^[\s-]*(?:[\p{L}-]+\s+){1,3}?(?=or (?:more|less|fewer|so|higher)\b)/iu.exec(after)?.[0] ?? "";
  const later = longest(RIGHT, after) ?? longest(RIGHT, after.slice(counted.length));
  if (later) relations.add(later.relation);
  if (range && relations.size === 0) return ["between"];
  if (range) relations.add("between");
  return relations.size === 0 ? ["exact"] : [...relations];
}

function longest(table: readonly (readonly [string, RegExp])[], text: string) {
  let best: { relation: BoundsRelation; length: number } | null = null;
  for (const [relation, pattern] of table) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { relation: relation as BoundsRelation, length };
  }
  return best;
}
