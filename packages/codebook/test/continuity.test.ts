import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { releaseData } from "../src/commands/release-data";
import { diffData } from "../src/release/diff/diff-data";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const { version }: { version: string } = JSON.parse(
  readFileSync(`${root}packages/core/package.json`, "utf8"),
);
const data = releaseData(root);
if (Array.isArray(data)) throw new Error(data.join("\n"));

it("the version that core has is the last that is recorded, and there is no record before the first", () => {
  expect(data.recorded.last?.version ?? "0.0.0").toBe(version);
});

it("every id that the last release had still is there, redirects or names its successors", () => {
  const { changes } = diffData(data.recorded.last?.data ?? {}, data.now);
  expect(changes.filter(({ what }) => what === "gone").map(({ type, id }) => `${type} ${id}`)).toEqual([]);
});
