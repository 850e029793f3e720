const vitest = /^(?:@[\w/-]+:[\w:-]+:)?\s*Tests\s+(\d.*)\(\d+\)\s*$/;
const nodeTest = /^(?:#|ℹ) (pass|fail|skipped|todo) (\d+)$/;
const words = { pass: "passed", fail: "failed", todo: "skipped" };

/** How many tests passed, failed and were skipped, by the closing lines of vitest and `node --test`. */
export function countTests(output) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const add = (word, count) => {
    counts[words[word] ?? word] += Number(count);
  };
  for (const line of output.split("\n")) {
    const summary = vitest.exec(line)?.[1] ?? "";
    for (const [, count, word] of summary.matchAll(/(\d+) (passed|failed|skipped|todo)/g)) add(word, count);
    const closing = nodeTest.exec(line);
    if (closing) add(closing[1], closing[2]);
  }
  return counts;
}
