import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPhrase } from "./find-phrase";
import { locate } from "./locate";
import { makeSpan } from "./make-span";

const text =
  "Harbour officials counted some 4,200 sailors on the quay 🚢 on Friday. The mayor, who had asked for a count twice, " +
  "said that two ferries would sail by the end of spring. The harbour office later counted again.";

const spanOf = (phrase: string, nth?: number) => {
  const found = findPhrase(text, phrase, nth);
  if (!found.ok) throw new Error(found.reason);
  return makeSpan(text, found.start, found.end, { text: "en", role: "value" });
};

describe("makeSpan(text, start, end, of)", () => {
  it("keeps no word of the text", () => {
    const span = spanOf("some 4,200 sailors");
    expect(span).toMatchObject({ text: "en", start: 26, end: 44, role: "value" });
    for (const digest of [span.digest, span.before, span.after]) expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it("rejects offsets that are not in the text", () => {
    const of = { text: "en", role: "value" } as const;
    for (const [start, end] of [
      [5, 5],
      [-1, 3],
      [0, 9_999],
      [0.5, 2],
    ] as const) {
      expect(() => makeSpan(text, start, end, of)).toThrow(RangeError);
    }
  });
});

describe("locate(text, span)", () => {
  const span = spanOf("some 4,200 sailors");

  it("finds a span where it was", () => {
    expect(locate(text, span)).toEqual({ verdict: "found", start: 26, end: 44 });
  });

  it("finds a span where only its surroundings changed", () => {
    expect(
      locate(text.replace("officials counted", "officers numbered").replace("quay", "pier"), span).verdict,
    ).toBe("found");
  });

  it("follows a span that moved", () => {
    expect(locate(`🚢 ${text}`, span)).toEqual({ verdict: "moved", start: 28, end: 46 });
    expect(locate(text.slice(8), span)).toEqual({ verdict: "moved", start: 18, end: 36 });
  });

  it("says altered where another figure stands in the same surroundings", () => {
    const other = text.replace("4,200", "more than 14,200");
    expect(locate(other, span)).toEqual({ verdict: "altered", start: 26, end: 55 });
    expect(locate(`Note: ${other}`, span).verdict).toBe("altered");
  });

  it("says altered where a word was cut out, at the very start and the very end too", () => {
    expect(locate(text.replace("some ", ""), span).verdict).toBe("altered");
    expect(locate(text.replace("some 4,200 sailors", ""), span)).toEqual({
      verdict: "altered",
      start: 26,
      end: 26,
    });
    expect(locate(text.replace("Harbour", "Port"), spanOf("Harbour")).verdict).toBe("altered");
    expect(locate(text.replace("again.", "twice!"), spanOf("again.")).verdict).toBe("altered");
  });

  it("says gone where neither words nor surroundings are left", () => {
    expect(locate("Nothing of it is here, not a word.", span)).toEqual({ verdict: "gone" });
    expect(locate("", span)).toEqual({ verdict: "gone" });
  });

  it("does not take a common word elsewhere for the one that was proved", () => {
    const cut = text.replace("said that two ferries would sail", "kept silent on when the boats go");
    expect(locate(`${cut} There are two pubs.`, spanOf("two")).verdict).toBe("gone");
  });

  it("prefers the place with the right surroundings to the same words at the old offset", () => {
    const twice = "Elm said two. Ash said two. Nobody there objected to either count.";
    const second = makeSpan(twice, 23, 26, { text: "en", role: "value" });
    expect(locate(twice, second).verdict).toBe("found");
    expect(locate(`Oak said two. ${twice}`, second)).toEqual({ verdict: "moved", start: 37, end: 40 });
  });

  it("finds every span of a text in that text, and follows it behind any text put before it", () => {
    const length = Array.from(text).length;
    fc.assert(
      fc.property(
        fc.nat(length - 2),
        fc.integer({ min: 1, max: 60 }),
        fc.string({ minLength: 1 }),
        (start, size, put) => {
          const any = makeSpan(text, start, Math.min(length, start + size), { text: "en", role: "context" });
          expect(locate(text, any).verdict).toBe("found");
          expect(["found", "moved", "altered"]).toContain(locate(`${put} ${text}`, any).verdict);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("searches a long text in little time", () => {
    const long = `${"A quiet day at the harbour, with wind. ".repeat(1_800)}${text}`;
    const begun = performance.now();
    expect(locate(long, span).verdict).toBe("moved");
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
