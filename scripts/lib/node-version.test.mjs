import assert from "node:assert/strict";
import { test } from "node:test";
import { nodeProblem } from "./node-version.mjs";

const cases = [
  ["v12.22.12", false],
  ["18.20.8", false],
  ["v20.18.3", false],
  ["v20.19.0", true],
  ["22.0.0", true],
  ["v24.1.0-nightly", true],
];

for (const [version, fits] of cases) {
  test(`Node ${version} ${fits ? "fits" : "is refused in a sentence"}`, () => {
    const problem = nodeProblem(version);
    if (fits) assert.equal(problem, null);
    else assert.match(problem, /^Node 20\.19 or newer is needed, this is \d+\.\d+\.\d+$/);
  });
}
