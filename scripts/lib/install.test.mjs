import assert from "node:assert/strict";
import { test } from "node:test";
import { installFailure } from "./install.mjs";

const cases = [
  ["npm error code EAI_AGAIN\nnpm error request failed", /cannot be reached \(EAI_AGAIN\)/],
  ["WARN GET error (ECONNREFUSED). Will retry", /cannot be reached \(ECONNREFUSED\)/],
  [
    "ERR_PNPM_META_FETCH_FAIL request failed, reason: getaddrinfo ENOTFOUND host",
    /cannot be reached \(ENOTFOUND\)/,
  ],
  ["ERR_PNPM_OUTDATED_LOCKFILE Cannot install", /failed \(ERR_PNPM_OUTDATED_LOCKFILE\): see install\.log/],
  ["out of luck", /failed: see install\.log/],
];

for (const [output, expected] of cases) {
  test(`an install that prints "${output.split("\n")[0]}" fails with one line`, () => {
    const { message } = installFailure({ output, timedOut: false }, "install.log");
    assert.match(message, expected);
    assert.doesNotMatch(message, /\n/);
  });
}
