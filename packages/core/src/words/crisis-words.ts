import { localized } from "../crisis/localized";
import type { Localized } from "../crisis/types";
import { scopePhrases, scopes, tiers, topics } from "../generated/crisis";
import type { CrisisWords, Grammar } from "./language";

/** A table of the same keys with other values. */
const each = <Key extends string, From, To>(table: Readonly<Record<Key, From>>, to: (value: From) => To) =>
  Object.fromEntries(Object.entries<From>(table).map(([key, value]) => [key, to(value)])) as Record<Key, To>;

/** What figures of the crisis include, as it follows a figure in a sentence. */
export const scopePhrasesIn = (language: string): Grammar["scope"] =>
  each(scopePhrases, (phrase) => localized(phrase, language));

/**
 * The words of the crisis in a language.
 *
 * @param tierLabels what the tiers of sanctions are called, from the first
 */
export function crisisWordsIn(
  language: string,
  tierLabels: readonly [string, string, string, string],
): CrisisWords {
  const say = (text: Localized) => localized(text, language);
  const tier = (at: 0 | 1 | 2 | 3) => ({ label: tierLabels[at], note: say(tiers.covers[at]) });
  return {
    scope: each(scopes, ({ label, short }) => ({ label: say(label), short: say(short) })),
    topic: each(topics, ({ label }) => say(label)),
    tier: { 1: tier(0), 2: tier(1), 3: tier(2), 4: tier(3) },
  };
}
