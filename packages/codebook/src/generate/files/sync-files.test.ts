import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { syncFiles } from "./sync-files";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "crisis-sync-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const files = new Map([
  ["a/one.txt", "1"],
  ["two.txt", "2"],
]);
const read = (path: string) => readFileSync(join(root, path), "utf8");

describe("syncFiles", () => {
  it("writes what is missing, says so, and leaves no drafts", () => {
    expect(syncFiles(files, { root })).toEqual(["a/one.txt", "two.txt"]);
    expect(read("a/one.txt") + read("two.txt")).toBe("12");
    expect(readdirSync(root, { recursive: true })).toHaveLength(3);
  });

  it("touches only files whose content changed", () => {
    syncFiles(files, { root });
    const before = statSync(join(root, "two.txt")).ino;
    expect(syncFiles(new Map([...files, ["a/one.txt", "new"]]), { root })).toEqual(["a/one.txt"]);
    expect(read("a/one.txt")).toBe("new");
    expect(statSync(join(root, "two.txt")).ino).toBe(before);
  });

  it("with check, names what is stale and writes nothing", () => {
    syncFiles(files, { root });
    expect(syncFiles(files, { root, check: true })).toEqual([]);
    writeFileSync(join(root, "two.txt"), "edited by hand");
    writeFileSync(join(root, "a/gone.txt"), "generated");
    const stale = syncFiles(files, { root, check: true, owned: ["a"] });
    expect(stale).toEqual(["a/gone.txt", "two.txt"]);
    expect(read("two.txt") + read("a/gone.txt")).toBe("edited by handgenerated");
  });

  it("removes generated files that are no longer generated, and no others", () => {
    syncFiles(files, { root });
    writeFileSync(join(root, "a/gone.txt"), "generated");
    writeFileSync(join(root, "a/own.txt"), "written by hand");
    const isGenerated = (content: string) => content === "generated";
    expect(syncFiles(files, { root, owned: ["a"], isGenerated })).toEqual(["a/gone.txt"]);
    expect(readdirSync(join(root, "a"))).toEqual(["one.txt", "own.txt"]);
  });
});
