import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { progress } from "./progress";

beforeEach(() => vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

/** What is shown of three steps, each of which takes so long. */
function shown(isTTY: boolean, millisecondsPerStep: number): string {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80, cursorTo() {}, clearLine() {} });
  const bar = progress("verifying", 3, stream as unknown as NodeJS.WriteStream);
  for (const name of ["first", "second", "third"]) {
    vi.advanceTimersByTime(millisecondsPerStep);
    bar.step(name);
  }
  bar.end();
  return String(stream.read() ?? "");
}

describe("progress", () => {
  it("shows a bar on a terminal once a task takes more than a second", () => {
    expect(shown(true, 600)).toMatch(/verifying .*2\/3 second/s);
  });

  it("shows nothing for a quick task", () => {
    expect(shown(true, 100)).toBe("");
  });

  it("shows nothing where there is no terminal", () => {
    expect(shown(false, 5_000)).toBe("");
  });
});
