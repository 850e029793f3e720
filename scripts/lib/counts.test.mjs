import assert from "node:assert/strict";
import { test } from "node:test";
import { countTests } from "./counts.mjs";
import { summary } from "./summary.mjs";

const cases = [
  ["nothing printed", "", [0, 0, 0]],
  ["vitest alone", " Test Files  2 passed (2)\n      Tests  7 passed (7)", [7, 0, 0]],
  [
    "vitest under turbo",
    "@crisis/core:test:       Tests  1 failed | 2 passed | 3 skipped | 1 todo (7)",
    [2, 1, 4],
  ],
  ["a task with a colon", "@crisis/dashboard:test:browser:      Tests  4 passed (4)", [4, 0, 0]],
  ["two packages", "@a/b:test: Tests  2 passed (2)\n@a/c:test: Tests  1 failed (1)", [2, 1, 0]],
  ["node --test", "ℹ tests 5\nℹ pass 3\nℹ fail 1\nℹ skipped 1\nℹ todo 0", [3, 1, 1]],
  ["node --test as TAP", "# pass 2\n# fail 0", [2, 0, 0]],
  ["a sentence with the word", "Tests are good (3)", [0, 0, 0]],
];

for (const [title, output, [passed, failed, skipped]] of cases) {
  test(`counts tests: ${title}`, () => assert.deepEqual(countTests(output), { passed, failed, skipped }));
}

test("the last line of the summary counts steps and tests", () => {
  const text = summary([
    {
      name: "unit",
      outcome: "failed",
      note: "see the log",
      ms: 1,
      tests: { passed: 5, failed: 2, skipped: 1 },
    },
    { name: "lint", outcome: "passed", note: "", ms: 1, tests: { passed: 0, failed: 0, skipped: 0 } },
    {
      name: "verify",
      outcome: "skipped",
      note: "no texts",
      ms: 1,
      tests: { passed: 0, failed: 0, skipped: 0 },
    },
  ]);
  assert.equal(text.split("\n").at(-1), "6 passed, 3 failed, 2 skipped");
});
