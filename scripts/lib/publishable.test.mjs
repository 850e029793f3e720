import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "./paths.mjs";
import { halfReleased, publicPackages, tagOf, unfit, waiting } from "./publishable.mjs";

const core = { name: "@crisis/core", version: "0.2.0" };
const packed = { ...core, dependencies: { other: "^1.0.0" } };

test("core comes before charts, which needs it, and the codebook is not published", () => {
  assert.deepEqual(
    publicPackages(root).map(({ name }) => name),
    ["@crisis/core", "@crisis/charts"],
  );
});

test("a version waits until it has its tag, and 0.0.0 does not wait", () => {
  assert.deepEqual(waiting([core], ["@crisis/core@0.1.0"]), [core]);
  assert.deepEqual(waiting([core], [tagOf(core)]), []);
  assert.deepEqual(waiting([{ ...core, version: "0.0.0" }], []), []);
});

test("what was built and packed for its version, and needs what others can install, is fit", () => {
  assert.equal(unfit(core, { built: "0.2.0", packed }), null);
  assert.equal(unfit(core, { built: undefined, packed }), null);
});

test("a dist built for another version is refused", () => {
  assert.match(unfit(core, { built: "0.1.0", packed }), /built for 0\.1\.0, and its version is 0\.2\.0/);
});

test("a tarball of another version, or with a dependency that only this repository has, is refused", () => {
  assert.match(unfit(core, { packed: { ...packed, version: "0.1.0" } }), /holds @crisis\/core 0\.1\.0/);
  const local = { ...packed, dependencies: { "@crisis/x": "workspace:^" } };
  assert.equal(unfit(core, { packed: local }), "@crisis/core 0.2.0 needs @crisis/x as workspace:^");
});

test("half a release is refused: one that is noted as begun, and a version that no history records", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "crisis-publish-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, "packages", "core", "data");
  mkdirSync(data, { recursive: true });
  assert.equal(halfReleased(folder, [{ ...core, version: "0.0.0" }]), null);
  assert.match(halfReleased(folder, [core]), /core@0\.2\.0 is not recorded .* last release is none/);
  writeFileSync(join(data, "history.json"), '{ "releases": [{ "version": "0.2.0" }] }');
  assert.equal(halfReleased(folder, [core]), null);
  writeFileSync(join(folder, ".release-unfinished.json"), "{}");
  assert.match(halfReleased(folder, [core]), /a release was stopped half way: run crisis release again/);
});
