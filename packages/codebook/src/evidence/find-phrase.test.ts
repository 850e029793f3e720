import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceText } from "./code-points";
import { findPhrase } from "./find-phrase";
import { normalizeText } from "./normalize-text";

const text = normalizeText(
  "The Oak fleet has two ships 🚢; the Russian ministry says Russia saw two. “Oakland” is calm.",
);

describe("findPhrase(text, phrase, nth)", () => {
  it("gives code-point offsets, however the phrase was copied", () => {
    const found = findPhrase(text, " “Oakland”\n is ");
    expect(found.ok && sliceText(text, found.start, found.end)).toBe('"Oakland" is');
  });

  it("puts whole words before parts of words", () => {
    expect(findPhrase(text, "Russia")).toEqual(findPhrase(text, "Russia", 1));
    expect(findPhrase(text, "Oak")).toEqual({ ok: true, start: 4, end: 7 });
  });

  it("falls back to parts of words where there is no whole one", () => {
    expect(findPhrase(text, "Oaklan").ok).toBe(true);
  });

  it("says how many places there are and how to pick one", () => {
    const several = findPhrase(text, "two");
    expect(!several.ok && several.reason).toContain('"two" is there 2 times; pick one with nth: 1 (');
    const second = findPhrase(text, "two", 2);
    expect(second.ok && sliceText(text, second.start - 4, second.end)).toBe("saw two");
    expect(findPhrase(text, "two", 3)).toEqual({
      ok: false,
      reason: '"two" is there 2 times; there is no nth: 3',
    });
  });

  it("shows the nearest match where the phrase is not there", () => {
    expect(findPhrase(text, "has three ships")).toEqual({
      ok: false,
      reason: '"has three ships" is not in the text; nearest: "has two ships"',
    });
    expect(findPhrase(text, "gold prices")).toEqual({
      ok: false,
      reason: '"gold prices" is not in the text',
    });
    expect(findPhrase(text, " ")).toEqual({ ok: false, reason: "the phrase is empty" });
  });

  it("finds whatever was cut out of the text, and cuts the same out again", () => {
    const points = Array.from(text);
    const place = fc.tuple(fc.nat(points.length - 1), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(place, ([start, length]) => {
        const phrase = points.slice(start, start + length).join("");
        fc.pre(phrase.trim() !== "");
        const found = findPhrase(text, phrase, 1);
        expect(found.ok && sliceText(text, found.start, found.end)).toBe(phrase.trim());
      }),
    );
  });
});
