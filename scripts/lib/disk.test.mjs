import assert from "node:assert/strict";
import { test } from "node:test";
import { describeWriteError, findWriteError } from "./disk.mjs";
import { inRoot } from "./paths.mjs";
import { run } from "./run.mjs";

const cases = [
  ["ENOSPC", /^cannot write \.cache\/x \(ENOSPC\): the disk is full: free some space and run this again$/],
  ["EROFS", /^cannot write \.cache\/x \(EROFS\): the disk is read-only: copy the repository /],
  ["EACCES", /^cannot write \.cache\/x \(EACCES\): permission denied: give yourself the right /],
];

for (const [code, expected] of cases) {
  test(`${code} becomes one line without a stack, and a failure`, async () => {
    const module = JSON.stringify(new URL("failure.mjs", import.meta.url).href);
    const error = JSON.stringify({ code, path: inRoot(".cache", "x") });
    const body = `import(${module}).then(({ orFail }) => orFail(() => { throw Object.assign(new Error(), ${error}) }))`;
    const result = await run(process.execPath, ["-e", body]);
    assert.equal(result.code, 1);
    assert.match(result.output, /^crisis: [^\n]+\n$/);
    assert.match(describeWriteError({ code, path: inRoot(".cache", "x") }), expected);
  });
}

test("an error of another kind keeps its stack", () => {
  assert.equal(describeWriteError(new TypeError("x is not a function")), null);
  assert.equal(describeWriteError({ code: "ENOENT", path: "x" }), null);
});

for (const [output, code] of [
  ["Error: ENOSPC: no space left on device, write", "ENOSPC"],
  ["tar: write error: No space left on device", "ENOSPC"],
  ["EROFS: read-only file system, mkdir 'dist'", "EROFS"],
  ["mkdir: cannot create directory: Permission denied", "EACCES"],
]) {
  test(`a tool that prints "${output}" is said to fail for ${code}`, () =>
    assert.match(findWriteError(output), new RegExp(`^${code}, `)));
}

test("a tool that prints no such reason is not said to fail for it", () =>
  assert.equal(findWriteError("Type error: x is read-only"), null));
