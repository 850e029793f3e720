import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readSource } from "./read-source";

const TEXT = "Two tanks\ncrossed “the river”.\n";

/** What is read of a file with these bytes. */
function read(bytes: string | Uint8Array) {
  const dir = mkdtempSync(join(tmpdir(), "crisis-source-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  writeFileSync(join(dir, "a.txt"), bytes);
  mkdirSync(join(dir, "folder.txt"));
  return { dir, of: (file = "a.txt") => readSource(dir, file) };
}

describe("readSource", () => {
  it.each([
    ["as it is", TEXT],
    ["with a byte order mark", `\ufeff${TEXT}`],
    ["with line breaks of two characters", TEXT.replaceAll("\n", "\r\n")],
  ])("reads a text %s as the same text", (_, bytes) => {
    const plain = read(TEXT).of();
    const result = read(bytes).of();
    if (!plain.ok || !result.ok) throw new Error("not read");
    expect(result.source.digest).toBe(plain.source.digest);
    expect(result.source.normal).toBe('Two tanks crossed "the river".');
  });

  it.each([
    ["binary", Uint8Array.from({ length: 512 }, (_, i) => (i * 151) % 256), /a\.txt is not UTF-8 text$/],
    ["with a NUL", `${TEXT}\0`, /a\.txt is no text: it has a NUL at byte 36$/],
    ["huge", "x".repeat((1 << 20) + 1), /a\.txt is too large: at most 1048576 bytes$/],
    [
      "one sentence of 400 kB",
      ".".repeat(400_000),
      /a\.txt is no article's text: its sentence at 0–400000 has more than/,
    ],
    ["empty", " \n", /a\.txt is empty$/],
  ])("refuses a file that is %s, in one line", (_, bytes, reason) => {
    expect(read(bytes).of()).toEqual({ ok: false, missing: false, reason: expect.stringMatching(reason) });
  });

  it("refuses what is no file, and tells what is missing apart", () => {
    const { dir, of } = read(TEXT);
    expect(of("folder.txt")).toMatchObject({
      missing: false,
      reason: expect.stringMatching(/is not a file$/),
    });
    symlinkSync(join(dir, "a.txt"), join(dir, "link.txt"));
    expect(of("link.txt")).toMatchObject({
      missing: false,
      reason: expect.stringMatching(/link\.txt is a link, and is not followed/),
    });
    expect(of("none.txt")).toMatchObject({
      missing: true,
      reason: expect.stringMatching(/cannot be read \(ENOENT\)$/),
    });
  });
});
