import { describe, expect, it } from "vitest";
import { normalizeText, sliceText } from "../evidence/index";
import { items } from "./items";

const names = ["Norland", "Norlandic", "Southport", "Ada Elm"];
const found = (raw: string) => {
  const text = normalizeText(raw);
  return items(text, { names }).map(({ kind, start, end }) => `${kind}: ${sliceText(text, start, end)}`);
};

describe("items(text, options)", () => {
  it.each<[string, string, string[]]>([
    [
      "finds figures and number words",
      "They counted 4,200 men, two dozen trucks and half of the fleet.",
      ["number: 4,200", "number: two dozen", "number: half"],
    ],
    [
      "counts ordinals, and several and dozens",
      "The third boat met several others and dozens more.",
      ["number: third", "number: several", "number: dozens"],
    ],
    ["leaves some and many out", "They said that some men and many boats came.", []],
    [
      "takes one before a thing that is counted, and not as a pronoun",
      "He took one large ship; the other one sank, and one does not know.",
      ["number: one"],
    ],
    [
      "takes years and months as dates, not numbers",
      "It began in late 2013 and ended on 4 March 2014.",
      ["date: late 2013", "date: 4 March 2014"],
    ],
    [
      "finds weekdays, relative days and decades",
      "On Monday night, as in the 1990s, she left; he follows in two or three days.",
      ["date: Monday night", "date: the 1990s", "date: in two or three days"],
    ],
    [
      "does not take may and march for months",
      "It may rain, and they march on; in May they may not.",
      ["date: May"],
    ],
    [
      "finds runs of capitals with what joins them",
      "Then the Bank of Norland and Ada Elm met.",
      ["name: Bank of Norland", "name: Ada Elm"],
    ],
    [
      "finds a known name that begins a sentence alone",
      "Norland agreed. Boats left. “Norlandic” it was.",
      ["name: Norland", "name: Norlandic"],
    ],
    [
      "finds acronyms, also where they begin",
      "OECD and the U.N. met. U.S. boats left.",
      ["name: OECD", "name: U.N", "name: U.S"],
    ],
    [
      "leaves out what is only the first word",
      "Despite that, the boats left. However, Elm stayed. In Southport, it rained.",
      ["name: Elm", "name: Southport"],
    ],
    [
      "strips the, titles and possessives",
      "The Norland's fleet, President Oak and Mr. Ash.",
      ["name: Norland", "name: Oak", "name: Ash"],
    ],
    [
      "keeps a number inside a name",
      "They opened South Pipe 2 with 2 men.",
      ["name: South Pipe 2", "number: 2"],
    ],
    ["finds a name behind a prefix", "He was then-pro-Norland and anti-Ash.", ["name: Norland", "name: Ash"]],
    [
      "skips the speaker of a transcript and addresses",
      "MS. ELM: We saw [Ash](https://Example.org/2021/12/Boats-12).",
      ["name: Ash"],
    ],
    ["skips times of day", "At 3:03 P.M. EST it rained.", []],
    ["counts code points", "🚢🚢 Norland saw 12 🚢.", ["name: Norland", "number: 12"]],
  ])("%s", (_, raw, expected) => {
    expect(found(raw)).toEqual(expected);
  });

  it("gives items in order, none inside another", () => {
    const all = items("On 4 March 2014 Norland had 3 of 12 Southport boats, several from South Pipe 2.", {
      names,
    });
    for (const [i, item] of all.entries()) {
      expect(item.end).toBeGreaterThan(item.start);
      expect(all[i + 1]?.start ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(item.end);
    }
  });
});
