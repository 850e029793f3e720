import { mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { fileDigest } from "./read-text-file";
import { fileState, sameStamp } from "./stamp";

function file(text: string): string {
  const dir = mkdtempSync(join(tmpdir(), "crisis-stamp-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const path = join(dir, "a.yaml");
  writeFileSync(path, text);
  return path;
}

const digestOf = (path: string) => fileDigest(path) ?? "";

describe("a stamp", () => {
  it("takes the file system's word for no file that was written a moment ago", () => {
    expect(fileState(file("a: b"))).toBeNull();
  });

  it("tells a change by the bytes, though size and time are as they were", () => {
    const path = file("a: b");
    const then = new Date("2020-01-01");
    utimesSync(path, then, then);
    const stamp = { digest: digestOf(path), state: fileState(path) };
    expect(sameStamp(path, stamp)?.digest).toBe(stamp.digest);
    writeFileSync(path, "a: c");
    utimesSync(path, then, then);
    expect(sameStamp(path, stamp)).toBeNull();
  });

  it("knows a file that is gone, or a link now, for no longer the same", () => {
    const path = file("a: b");
    const stamp = { digest: digestOf(path), state: null };
    const other = file("a: b");
    rmSync(path);
    expect(sameStamp(path, stamp)).toBeNull();
    symlinkSync(other, path);
    expect(sameStamp(path, stamp)).toBeNull();
  });
});
