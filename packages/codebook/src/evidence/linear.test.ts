import { describe, expect, it } from "vitest";
import { quotations } from "./quotations";
import { sentences } from "./sentences";

/** The processor's time for a text of so many repeats, the least of three runs. */
function cost(run: (text: string) => unknown, part: string, repeats: number): number {
  const text = part.repeat(repeats);
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    run(text);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times);
}

// four times the text costs four times as much; what is quadratic costs sixteen times as much
const GROWTH = 9;
const TICK = 10_000;

describe("a text of one repeated part is read in time that grows as its length", () => {
  it.each([
    ["full stops", ".", sentences],
    ["points and marks", '.")', sentences],
    ["initials", "U.S. A ", sentences],
    ["titles", "Mr. A ", sentences],
    ["questions in quotation marks", '"?" 1 ', sentences],
    ["opening marks", '. "', sentences],
    ["quotation marks", '"', quotations],
  ])(
    "%s",
    (_, part, run) => {
      const repeats = Math.ceil(100_000 / part.length);
      const small = cost(run, part, repeats);
      const large = cost(run, part, 4 * repeats);
      expect(large).toBeLessThan(GROWTH * Math.max(small, TICK));
    },
    60_000,
  );
});
