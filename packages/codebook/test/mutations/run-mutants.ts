import { ruleContext } from "../../src/commands/check-context";
import type { PlacedClaim } from "../../src/corpus/corpus";
import { claimDigest } from "../../src/proofs/digests";
import type { ExaminedArticle } from "../../src/proofs/examine-article";
import { examineClaim } from "../../src/proofs/examine-claim";
import { proofKey } from "../../src/read/index";
import { type RuleContext, rules } from "../../src/rules/index";
import { random } from "../tree/random";
import { contextDates, dates } from "./dates";
import { figures } from "./figures";
import { type MutationClass, some, type World } from "./mutant";
import { actorSwaps, strangers } from "./names";
import { spans } from "./spans";
import { dateSwaps, evidenceSwaps, figureSwaps, side } from "./swaps";
import { hedges, modalities, polarity, relation, units } from "./words";

/** Every class of changes. */
export const mutationClasses: readonly MutationClass[] = [
  figures,
  dates,
  contextDates,
  strangers,
  spans,
  relation,
  modalities,
  units,
  polarity,
  hedges,
  side,
  figureSwaps,
  dateSwaps,
  actorSwaps,
  evidenceSwaps,
];

/** How the mutants of a class fared: how many the rules caught with the text, how many the proofs without; and which slipped through. */
export type Rate = {
  name: string;
  mutants: number;
  caught: number;
  unproved: number;
  slipped: Map<string, number>;
};

export type MutationRun = { articles: number; claims: number; rates: Rate[] };

export type MutationOptions = {
  seed: number;
  /** At most so many mutants of a claim in each class. */
  most: number;
  /** About how many of the claims are looked at: all, where it is left out. */
  sample?: number;
};

/** Mutates the proved claims of every article whose text is there, and asks the rules. The proofs are asked apart: with the text, a
 * contributor could make new ones. */
export function runMutants(dataDir: string, sourcesDir: string, options: MutationOptions): MutationRun {
  const { seed, most, sample = Number.POSITIVE_INFINITY } = options;
  const context = ruleContext(dataDir, sourcesDir);
  const rates = mutationClasses.map(({ name }): Rate => {
    return { name, mutants: 0, caught: 0, unproved: 0, slipped: new Map() };
  });
  const chance = random(seed);
  const share =
    sample /
    context.corpus.data.articles.reduce(
      (sum, { ids, texts }) => sum + (texts.length > 0 ? ids.length : 0),
      0,
    );
  let articles = 0;
  let claims = 0;
  for (const article of context.corpus.data.articles) {
    const examined = context.examined(article);
    if (!examined || examined.texts.size === 0) continue;
    articles += 1;
    const world: World = { corpus: context.corpus, texts: examined.texts, chance };
    const proved = new Set(examined.claims.filter((claim) => claim.proved).map(({ id }) => id));
    for (const one of article.claims) {
      if (!proved.has(one.record.id) || chance.next() >= share) continue;
      claims += 1;
      const claim: PlacedClaim = { ...one, article };
      for (const [index, { mutants }] of mutationClasses.entries()) {
        const rate = rates[index];
        for (const mutant of rate ? some(mutants(claim, world), most, chance) : []) {
          if (rate) count(rate, mutant.sort, { ...claim, record: mutant.claim }, claim, examined, context);
        }
      }
    }
  }
  return { articles, claims, rates };
}

function count(
  rate: Rate,
  sort: string,
  mutant: PlacedClaim,
  original: PlacedClaim,
  examined: ExaminedArticle,
  context: RuleContext,
): void {
  rate.mutants += 1;
  if (isCaught(mutant, examined, context)) rate.caught += 1;
  else rate.slipped.set(sort, (rate.slipped.get(sort) ?? 0) + 1);
  if (isUnproved(mutant, original, context)) rate.unproved += 1;
}

const claimRules = rules.flatMap((rule) => (rule.scope === "claim" && rule.name !== "proved" ? [rule] : []));

/** Whether a rule that looks at one claim finds anything in it, with the text. */
function isCaught(mutant: PlacedClaim, examined: ExaminedArticle, context: RuleContext): boolean {
  const claim = examineClaim(mutant, examined.texts, context.corpus);
  if (!claim.proved) return true;
  const seen: RuleContext = { ...context, examined: () => ({ ...examined, claims: [claim] }) };
  return claimRules.some(({ check }) => check(mutant, seen).length > 0);
}

/** Whether no proof covers a claim as it is now. */
function isUnproved(
  { record, article }: PlacedClaim,
  original: PlacedClaim,
  { corpus }: RuleContext,
): boolean {
  const digest = claimDigest(record);
  return original.record.evidence.every(({ text }) => {
    const proof = corpus.proofs.get(proofKey(article.id, text))?.record;
    return proof?.claims[record.id]?.digest !== digest;
  });
}
