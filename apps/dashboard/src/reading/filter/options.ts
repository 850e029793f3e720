import type { ClaimRow } from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";
import { actorName, publisherName } from "@/corpus/names";
import { messages } from "@/messages/messages";
import { t } from "@/messages/t";
import { tierLabel } from "@/wording/tier";
import { words } from "@/wording/words";
import { type FilterName, filterNames } from "../state/view-state";
import { valuesOf } from "./values";

/** A value to filter by, in words, with how many claims have it. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** A filter with its values. */
export interface FilterOptions {
  readonly name: FilterName;
  readonly options: readonly Option[];
}

/** The closed lists, in the order in which the codebook has them. */
const lists = {
  modality: words.labels.Modality,
  evidence: words.labels.EvidenceStatus,
  standing: words.labels.Standing,
  tier: { 1: tierLabel(1), 2: tierLabel(2), 3: tierLabel(3), 4: tierLabel(4), ...messages.tier },
  status: words.labels.Status,
  lane: words.labels.Lane,
} satisfies Partial<Record<FilterName, Readonly<Record<string, string>>>>;

const isListed = (name: FilterName): name is keyof typeof lists => name in lists;

function labels(corpus: Corpus, name: FilterName, values: readonly string[]): readonly [string, string][] {
  if (isListed(name)) return Object.entries(lists[name]).filter(([value]) => values.includes(value));
  const nameOf = name === "publisher" ? publisherName : actorName;
  const named = values.map((value): [string, string] => [value, nameOf(corpus, value)]);
  return named.sort(([, a], [, b]) => a.localeCompare(b, "en"));
}

/** The filters that tell claims apart: those of which they have at least two values. */
export function filterOptions(corpus: Corpus, claims: readonly ClaimRow[]): readonly FilterOptions[] {
  return filterNames.flatMap((name) => {
    const counts = new Map<string, number>();
    for (const claim of claims) {
      for (const value of new Set(valuesOf[name](claim))) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (counts.size < 2) return [];
    const options = labels(corpus, name, [...counts.keys()]).map(([value, label]) => ({
      value,
      label,
      count: counts.get(value) ?? 0,
    }));
    return [{ name, options }];
  });
}

/** The name of a filter for readers. */
export const filterTitle = (name: FilterName): string => t(`reading.filter.${name}`);
