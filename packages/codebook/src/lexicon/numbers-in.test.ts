import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbersIn } from "./numbers-in";

const read = (text: string) =>
  numbersIn(text).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

describe("numbersIn(text)", () => {
  it.each<[string, string[]]>([
    ["4,200 sailors in 17 boats", ["4,200 = 4200", "17 = 17"]],
    ["two hundred and fifty thousand", ["two hundred and fifty thousand = 250000"]],
    ["twenty-two thousand five hundred", ["twenty-two thousand five hundred = 22500"]],
    ["2.3 million, 100k and 25 hundred", ["2.3 million = 2300000", "100k = 100000", "25 hundred = 2500"]],
    ["they met twice, twice as often and with twice the men", ["twice = 2"]],
    ["a dozen, a hundred, half a million", ["a dozen = 12", "a hundred = 100", "half a million = 500000"]],
    ["half of it, two-thirds, a quarter", ["half = 0.5", `two-thirds = ${2 / 3}`, "a quarter = 0.25"]],
    ["the 1st, the twenty-first, the third", ["1st = 1", "twenty-first = 21", "third = 3"]],
    ["one, two and three", ["one = 1", "two = 2", "three = 3"]],
    ["two and a half hours", ["two and a half = 2.5"]],
    ["50-60 days", ["50 = 50", "60 = 60"]],
    ["someone, often, a B-52, mid-2014, 3:03, F16", []],
  ])("reads %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("reads every whole number back, with thousands marked or not", () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (n) => {
        expect(numbersIn(`some ${n.toLocaleString("en-US")} boats`).map(({ value }) => value)).toEqual([n]);
        expect(numbersIn(`some ${n} boats`).map(({ value }) => value)).toEqual([n]);
      }),
    );
  });
});
