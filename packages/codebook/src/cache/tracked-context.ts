import type { RuleContext } from "../rules/index";
import { trackedCorpus } from "./tracked-corpus";

/** Stands for what is not followed: what has read it is never taken for unchanged. */
export const UNTRACKED = "!";

/** A rule's context that notes by name what is looked up in it. */
export function trackedContext(context: RuleContext, reads: Set<string>): RuleContext {
  const corpus = trackedCorpus(context.corpus, reads);
  // what is past stays past: only a day to come is looked at again the next time
  const isFuture = (day: string) => {
    const is = context.isFuture(day);
    if (is) reads.add(UNTRACKED);
    return is;
  };
  return new Proxy(context, {
    get(target, name) {
      if (name === "corpus") return corpus;
      if (name === "isFuture") return isFuture;
      // without texts there is nothing to examine, and with texts nothing is kept
      if (name !== "examined" && name !== "sourcesDir") reads.add(UNTRACKED);
      return target[name as keyof RuleContext];
    },
  });
}
