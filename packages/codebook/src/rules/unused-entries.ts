import { articleRecord, registers } from "../schema/index";
import { refsIn } from "./refs-in";
import { registerEntries } from "./register-entries";
import { type CorpusRule, placeOf } from "./rule";

/** What the registers hold is used. */
export const unusedEntries: CorpusRule = {
  name: "unused-entries",
  description: "Every register entry is named by an article or a claim, or by an entry that is.",
  scope: "corpus",
  advice: true,
  exceptions: true,
  check({ corpus }) {
    const entries = registerEntries(corpus.data.registers);
    const named = new Map<string, string[]>();
    for (const { register, record } of entries) {
      const refs = refsIn(registers[register].element, record).map(({ id }) => id);
      // a state and its territory share an id, and stand or fall together
      named.set(record.id, [...(named.get(record.id) ?? []), ...refs]);
    }
    const used = new Set<string>();
    const open = corpus.data.articles.flatMap(({ record }) =>
      refsIn(articleRecord, record).map(({ id }) => id),
    );
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (used.has(id)) continue;
      used.add(id);
      open.push(...(named.get(id) ?? []));
    }
    return entries
      .filter(({ record }) => !used.has(record.id))
      .map((entry) => ({
        at: placeOf(entry),
        path: ["id"],
        message: "nobody uses the entry",
        expected: "an article, a claim or an entry in use that names it",
        got: entry.record.id,
      }));
  },
};
