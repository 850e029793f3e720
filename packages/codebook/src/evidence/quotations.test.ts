import { describe, expect, it } from "vitest";
import { sliceText } from "./code-points";
import { normalizeText } from "./normalize-text";
import { isQuoted, quotations } from "./quotations";

const quoted = (raw: string) =>
  quotations(raw).map(({ start, end }) => sliceText(normalizeText(raw), start, end));

describe("quotations(raw)", () => {
  it("takes marks in pairs, whatever their direction", () => {
    expect(quoted("“No,” said Elm. “We sail. “he said.")).toEqual(['"No,"', '"We sail. "']);
  });

  it("closes an open quotation at the end of its line", () => {
    expect(quoted("“We sail.\n“We sank,” said Elm. 🚢 “No")).toEqual(['"We sail.', '"We sank,"', '"No']);
  });

  it("tells a span that lies in one from a span that reaches out of it", () => {
    const ranges = quotations("He said: “No.” Then he left.");
    expect(isQuoted(ranges, { start: 10, end: 12 })).toBe(true);
    expect(isQuoted(ranges, { start: 10, end: 18 })).toBe(false);
  });
});
