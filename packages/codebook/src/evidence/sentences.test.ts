import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceText } from "./code-points";
import { normalizeText } from "./normalize-text";
import { sentences, sentencesAround } from "./sentences";

const split = (raw: string) =>
  sentences(raw).map(({ start, end }) => sliceText(normalizeText(raw), start, end));

describe("sentences(raw)", () => {
  it.each<[string, string, string[]]>([
    [
      "keeps titles and initials",
      "Gen. Ash and Mr. J. P. Elm met. They spoke.",
      ["Gen. Ash and Mr. J. P. Elm met.", "They spoke."],
    ],
    [
      "ends at U.S. only before a word that begins sentences",
      "In the U.S. Senate he won. He left the U.S. The end.",
      ["In the U.S. Senate he won.", "He left the U.S.", "The end."],
    ],
    ["keeps times of day", "3:03 P.M. EST", ["3:03 P.M. EST"]],
    [
      "keeps decimals and numbered things",
      "It cost 2.5 million. No. 5 sank. No. It did not.",
      ["It cost 2.5 million.", "No. 5 sank.", "No.", "It did not."],
    ],
    [
      "keeps the closing quotation mark",
      "“It sank.” Nobody swam. “All drowned.”",
      ['"It sank."', "Nobody swam.", '"All drowned."'],
    ],
    [
      "keeps speech with its speaker",
      "“Did it sink?” Elm asked. “No!” he said.",
      ['"Did it sink?" Elm asked.', '"No!" he said.'],
    ],
    [
      "does not end before a small letter",
      "The boat is lost. “wrote Elm. Then he left.",
      ['The boat is lost. "wrote Elm.', "Then he left."],
    ],
    [
      "does not end at a point before a comma",
      "He stood in front of it., in a boat. He sang.",
      ["He stood in front of it., in a boat.", "He sang."],
    ],
    [
      "takes closing marks that stand apart",
      "He does what he wants ”. Then “ he left. ” Elm wept.",
      ['He does what he wants ".', 'Then " he left. "', "Elm wept."],
    ],
    [
      "keeps what is glued to a quotation",
      "“It sank with heavy losses”Said Elm. Who knew?",
      ['"It sank with heavy losses"Said Elm.', "Who knew?"],
    ],
    [
      "parts headings by their lines",
      "The end.\nRead on:\r\n\r\nBoats sink\nSource-boats",
      ["The end.", "Read on:", "Boats sink", "Source-boats"],
    ],
    [
      "keeps list numbers and bullets",
      "1. First it sank. - Then it rose.",
      ["1. First it sank.", "- Then it rose."],
    ],
    [
      "ends at an ellipsis before a capital",
      "He waited… Then he sank... and rose.",
      ["He waited…", "Then he sank... and rose."],
    ],
    ["counts code points", "A 🚢 sank. It rose.", ["A 🚢 sank.", "It rose."]],
    ["gives nothing for nothing", " \n\u200b\n ", []],
  ])("%s", (_, raw, expected) => {
    expect(split(raw)).toEqual(expected);
  });

  it("covers the normalised text, one space apart", () => {
    const unit = fc.constantFrom(..."ab. ?!\"'()\n\r\u200b\u00a0…A9-é🚢,", "Mr.", "U.S.", "”", "\u0301");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit, maxLength: 60 }), fc.string({ unit: "binary" })), (raw) => {
        expect(split(raw).join(" ")).toBe(normalizeText(raw));
      }),
    );
  });

  it("gives the sentences that a span touches", () => {
    const ranges = sentences("One sank. Two rose. Three swam.");
    expect(sentencesAround(ranges, { start: 4, end: 12 })).toEqual(ranges.slice(0, 2));
    expect(sentencesAround(ranges, { start: 9, end: 10 })).toEqual([]);
  });
});
