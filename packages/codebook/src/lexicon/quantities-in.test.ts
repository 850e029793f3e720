import { describe, expect, it } from "vitest";
import { countedNouns } from "./counted-nouns";
import { hedgesBefore } from "./hedges";
import { quantitiesIn } from "./quantities-in";

const read = (text: string) =>
  quantitiesIn(text).map(({ values, relations }) => `${relations.join("+")} ${values.join(" to ")}`);

describe("quantitiesIn(text)", () => {
  it.each<[string, string[]]>([
    ["some 4,200 sailors", ["about 4200"]],
    ["an estimated 4,200 sailors", ["about 4200"]],
    ["4,200 sailors or so", ["about 4200"]],
    ["almost half of the fleet", ["nearly 0.5"]],
    ["more than 300 men", ["more-than 300"]],
    ["well over 300 men", ["more-than 300"]],
    ["upwards of 300 men", ["more-than 300"]],
    ["no more than 300 men", ["at-most 300"]],
    ["no fewer than 300 men", ["at-least 300"]],
    ["at least 300 men", ["at-least 300"]],
    ["300 men or more", ["at-least 300"]],
    ["300+ men", ["at-least 300"]],
    ["up to 300 men", ["up-to 300"]],
    ["as many as 300 men", ["up-to 300"]],
    ["fewer than 300 men", ["at-most 300"]],
    ["between 200 and 300 men", ["between 200 to 300"]],
    ["from 200 to 300 men", ["between 200 to 300"]],
    ["20 or 30 days", ["between 20 to 30"]],
    ["about 20 or 30 days", ["about+between 20 to 30"]],
    ["1 to 2 million people", ["between 1000000 to 2000000"]],
    ["at least some 300 men", ["about+at-least 300"]],
    ["exactly 300 men", ["exact 300"]],
    ["a total of 300 men", ["exact 300"]],
    ["rather than 300 men", ["exact 300"]],
    ["3 boats and 40 men", ["exact 3", "exact 40"]],
    ["several hundred men", []],
    ["suffered no losses", ["exact 0"]],
    ["no fewer boats than before", []],
  ])("reads %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, string, number]>([
    ["three hours and one minute", "minutes", 181],
    ["an hour and a half", "minutes", 90],
    ["half an hour", "minutes", 30],
    ["a three-hour talk", "minutes", 180],
    ["two days and 3 hours", "hours", 51],
    ["two weeks", "days", 14],
    ["some 40 kilometers long", "kilometres", 40],
    ["500 metres", "kilometres", 0.5],
    ["60% of it", "share", 0.6],
    ["half of it", "percent", 50],
    ["$12 billion", "us-dollars", 12e9],
  ])("reads %s in %s", (text, unit, expected) => {
    const [quantity] = quantitiesIn(text);
    expect((quantity?.values[0] ?? Number.NaN) * (quantity?.makes[unit] ?? Number.NaN)).toBeCloseTo(
      expected,
      9,
    );
  });

  it("does not keep the parts of a sum", () => {
    expect(quantitiesIn("three hours and one minute")).toHaveLength(1);
  });

  it.each([
    ["4,200 Norlandic soldiers", "personnel"],
    ["three armoured brigades", "brigades"],
    ["killed 12", "killed"],
    ["left 12 people dead", "killed"],
    ["12 men were wounded", "injured"],
    ["no casualties", "casualties"],
    ["at four locations", "locations"],
    ["9 battalion tactical groups", "battalion-tactical-groups"],
  ])("finds what %s counts", (text, counted) => {
    expect(quantitiesIn(text)[0]?.counted).toContain(counted);
  });

  it("does not take what another number counts", () => {
    const [tanks, men] = quantitiesIn("30 tanks and 400 soldiers");
    expect([tanks?.counted, men?.counted.includes("tanks")]).toEqual([["tanks"], false]);
  });

  it("reads each hedge of the table as its relation, before any counted thing", () => {
    for (const [relation, words] of Object.entries(hedgesBefore)) {
      if (relation === "between") continue;
      for (const hedge of words.filter((phrase) => /^[a-z ]+$/.test(phrase))) {
        expect([hedge, read(`They saw ${hedge} 300 men`)]).toEqual([hedge, [`${relation} 300`]]);
      }
    }
    for (const [counted, nouns] of Object.entries(countedNouns)) {
      for (const noun of nouns.filter((phrase) => /^[a-z]+$/.test(phrase))) {
        expect([noun, quantitiesIn(`saw 300 ${noun}`)[0]?.counted.includes(counted)]).toEqual([noun, true]);
      }
    }
  });
});
