import { describe, expect, it } from "vitest";
import { openSentences, withoutCoded } from "./open-sentences";

const LISTED = openSentences("an-article", [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
]).join("\n");
const TEXT = `id: an-article\nclaims: []\n\n${LISTED}\n`;

describe("withoutCoded", () => {
  it("takes out the sentences that a place touches, and no other", () => {
    expect(withoutCoded(TEXT, [{ start: 3, end: 11 }])).toBe(TEXT.replace("#   1: 0–10\n", ""));
    expect(withoutCoded(TEXT, [{ start: 20, end: 30 }])).toBe(TEXT);
  });

  it("takes out the head of the list with the last of them", () => {
    expect(withoutCoded(TEXT, [{ start: 0, end: 20 }])).toBe("id: an-article\nclaims: []\n");
    const windows = TEXT.replaceAll("\n", "\r\n");
    expect(withoutCoded(windows, [{ start: 0, end: 20 }])).toBe("id: an-article\r\nclaims: []\r\n");
  });

  it("leaves a file without such a list as it is", () => {
    const other = "id: an-article # Sentences not yet coded, none\n";
    expect(withoutCoded(other, [{ start: 0, end: 20 }])).toBe(other);
  });
});
