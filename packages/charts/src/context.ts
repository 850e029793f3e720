import { type Sentence, sentence, type ToldClaim } from "@crisis/core/sentence";
import { type Words, wordsOf } from "@crisis/core/words";
import { groupBy } from "./group-by";
import { type Labels, mergeLabels } from "./labels";
import type { WordOptions } from "./options";
import { clean } from "./words/clean";
import { type Format, formatOf } from "./words/format";

/** What the parts of a chart share: its options with defaults filled in, and look-ups made once. */
export interface ChartContext {
  readonly width: number;
  readonly idPrefix: string;
  readonly locale: string;
  /** How many rows at most; null where the chart decides. */
  readonly most: number | null;
  /** The address of all claims, where there is one. */
  readonly rest: string | null;
  /** The words of the data, its numbers and dates. */
  readonly words: Words;
  readonly labels: Labels;
  readonly format: Format;
  readonly name: (id: string) => string;
  /** A claim in a sentence that keeps asserter, chain, hedge, modality, relation and precision. */
  readonly sentence: (claim: ToldClaim) => string;
  readonly described: (claimId: string) => string | null;
  readonly href: (claimId: string) => string | null;
  readonly confirms: (claimId: string) => readonly string[];
  readonly contradicts: (claimId: string) => readonly string[];
  /** The claims by which the same asserter replaced this one. */
  readonly replacedBy: (claimId: string) => readonly string[];
}

export const LEAST_WIDTH = 280;
const ID_PREFIX = /^[A-Za-z][A-Za-z0-9_-]*$/;
const ADDRESS = /^(https?:|[/.#?]|[^:]*$)/i;

const wordsOfId = (id: string): string => {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function related(options: WordOptions, type: string): (claimId: string) => readonly string[] {
  const others = new Map<string, Set<string>>();
  const add = (one: string, other: string) => others.set(one, (others.get(one) ?? new Set()).add(other));
  for (const relation of options.relations ?? []) {
    if (relation.type !== type) continue;
    add(relation.claim, relation.other);
    add(relation.other, relation.claim);
  }
  return (claimId) => [...(others.get(claimId) ?? [])].sort();
}

const addressOf = (address: string | null | undefined): string | null =>
  address != null && ADDRESS.test(address) ? address : null;

/** Checks the options and fills in defaults. */
export function contextOf(options: WordOptions): ChartContext {
  const { width = LEAST_WIDTH, idPrefix = "chart", locale = "en-GB", names = [] } = options;
  if (!Number.isFinite(width)) throw new Error(`chart width: expected a number of pixels, got ${width}`);
  if (!ID_PREFIX.test(idPrefix)) {
    throw new Error(`chart idPrefix: expected a letter, then letters, digits, - or _, got "${idPrefix}"`);
  }
  const { most } = options;
  if (most !== undefined && !(Number.isInteger(most) && most > 0)) {
    throw new Error(`chart most: expected a number of rows from 1, got ${most}`);
  }
  const known = new Map(
    names
      .flat()
      .map(({ id, name }): [string, string] => [id, name])
      .reverse(),
  );
  const told: Sentence = { locale, names, offices: options.offices, attributions: options.attributions };
  const described = new Map(
    (options.attributions ?? []).filter((a) => a.order === 0).map((a) => [a.claim, a.described]),
  );
  const superseding = (options.relations ?? []).filter(({ type }) => type === "supersedes");
  const replacements = new Map(
    [...groupBy(superseding, ({ other }) => other)].map(([id, own]) => [
      id,
      own.map(({ claim }) => claim).sort(),
    ]),
  );
  return {
    width: Math.max(LEAST_WIDTH, Math.round(width)),
    idPrefix,
    locale,
    most: options.most ?? null,
    rest: addressOf(options.rest),
    words: wordsOf(locale),
    labels: mergeLabels(options.labels),
    format: formatOf(locale),
    name: (id) => clean(known.get(id) ?? "") || clean(wordsOfId(id)),
    sentence: (claim) => sentence(claim, told),
    described: (claimId) => {
      const words = described.get(claimId);
      return words ? clean(words) : null;
    },
    href: (claimId) => addressOf(options.href?.(claimId)),
    confirms: related(options, "confirms"),
    contradicts: related(options, "contradicts"),
    replacedBy: (claimId) => replacements.get(claimId) ?? [],
  };
}
