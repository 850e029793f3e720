import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeText } from "./normalize-text";

describe("normalizeText(raw)", () => {
  it.each([
    [
      "folds quotation marks",
      "“so” „so‟ «so» ‘it’s’ ‹x› states‘ 5′",
      "\"so\" \"so\" \"so\" 'it's' 'x' states' 5'",
    ],
    ["folds dashes and the minus sign", "a–b — c −5 ‑ d", "a-b - c -5 - d"],
    ["folds every Unicode space", "a\u00a0b\u2009c\u202fd\u3000e", "a b c d e"],
    ["collapses line breaks and runs of spaces", "  a\r\n\n b\u2028c\t", "a b c"],
    ["drops zero-width characters and soft hyphens", "sol\u00addiers\u200b \ufeffof", "soldiers of"],
    ["drops control characters", "a\u0000b\u001bc", "abc"],
    ["composes accents, even around a zero-width character", "e\u0301 e\u200b\u0301", "é é"],
    ["replaces half a surrogate pair", "a\ud800b", "a\ufffdb"],
    ["keeps digits, accents and other scripts", "90 тысяч São 9½", "90 тысяч São 9½"],
  ])("%s", (_, raw, expected) => {
    expect(normalizeText(raw)).toBe(expected);
  });

  it("is idempotent", () => {
    const odd = fc.constantFrom(..."\u00ad\u200b\u0301\u0338`´\u1fef\u1ffd\u2000\u2001\u2019\u2014=<e\n ");
    const raw = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: odd }));
    fc.assert(fc.property(raw, (text) => normalizeText(normalizeText(text)) === normalizeText(text)));
  });
});
