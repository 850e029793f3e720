import { describe, expect, it } from "vitest";
import { CITED, said } from "../../test/crisis";

const of = (address: string) =>
  said("addresses", [[CITED, "https://example.org/war", JSON.stringify(address)]]);

describe("addresses", () => {
  it.each([
    [
      "a character that turns text round, percent-encoded",
      "https://example.org/%E2%80%AEwar",
      "hides the character U+202E",
    ],
    [
      "a character without width, percent-encoded",
      "https://example.org/?q=w%e2%80%8bar",
      "hides the character U+200B",
    ],
    ["a line break, percent-encoded", "https://example.org/war%0D%0Aset", "hides the character U+000D"],
    ["a NUL, percent-encoded", "https://example.org/war%00", "hides the character U+0000"],
    [
      "a host in Cyrillic letters that look Latin",
      "https://xn--80ak6aa92e.com/war",
      "looks like another name",
    ],
    ["a host that mixes alphabets", "https://ex\u0430mple.org/war", "looks like another name"],
    ["a host that is a number", "https://0x7f.1/war", "no address that a browser can go to"],
    ["a host that the standard refuses", "https://exa%00mple.org/war", "no address that a browser can go to"],
  ])("refuse %s", (_, address, message) => {
    expect(of(address)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    "https://example.org/Putin+in+%E2%80%9CLuhansk%E2%80%9D",
    "https://example.org/%D0%92%D0%BE%D0%B9%D0%BD%D0%B0",
    "https://кремль.рф/война",
    "https://xn--d1abbgf6aiiy.xn--p1ai/events",
    "https://elpaís.example.org/guerra",
    "https://example.org/100%",
  ])("accept %s", (address) => {
    expect(of(address)).toEqual([]);
  });
});
