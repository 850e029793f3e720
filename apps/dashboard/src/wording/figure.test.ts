import { describe, expect, it } from "vitest";
import { claim } from "../../test/rows";
import { figure, figureOf } from "./figure";

const none = { low: null, best: null, high: null };

describe("figure(bounds) promises no more than the source", () => {
  it.each([
    [{ ...none, low: 3, best: 3, high: 3, relation: "exact" }, "3"],
    [{ ...none, best: 175_000, relation: "about" }, "about 175,000"],
    [{ ...none, best: 100_000, high: 100_000, relation: "nearly" }, "nearly 100,000"],
    [{ ...none, low: 4, best: 4, relation: "at-least" }, "at least 4"],
    [{ ...none, low: 100_000, relation: "more-than" }, "more than 100,000"],
    [{ ...none, high: 7, relation: "at-most" }, "at most 7"],
    [{ ...none, high: 30_000, relation: "up-to" }, "up to 30,000"],
    [{ ...none, low: 50, high: 60, relation: "between" }, "between 50 and 60"],
    [{ ...none, relation: "unquantified" }, "no figure"],
    [{ ...none, relation: "about" }, "no figure"],
    [{ ...none, low: 50, relation: "between" }, "no figure"],
    [{ low: 0, best: 0, high: 0, relation: "exact" }, "0"],
    [
      { ...none, low: -1e15, high: 1e15, relation: "between" },
      "between -1,000,000,000,000,000 and 1,000,000,000,000,000",
    ],
  ] as const)("%j reads %s", (bounds, words) => {
    expect(figure(bounds)).toBe(words);
  });
});

describe("figureOf(claim) says what is counted", () => {
  it.each([
    [claim("deployment"), "about 175,000 soldiers"],
    [claim("deployment", { best: 1, low: 1, high: 1, relation: "exact", counted: "brigades" }), "1 brigade"],
    [
      claim("deployment", { best: null, relation: "unquantified", counted: "brigades" }),
      "brigades, no figure given",
    ],
    [claim("deployment", { quantityType: "change" }), "about 175,000 soldiers, as a change"],
    [claim("casualties"), "more than 3,000 killed"],
    [claim("casualties", { low: 0, best: 0, high: 0, relation: "exact" }), "0 killed"],
    [claim("quantity"), "2 hours"],
    [claim("quantity", { low: 3, best: 3, high: 3, unit: "count", counted: "locations" }), "3 places"],
    [
      claim("quantity", { low: null, best: 0.5, high: 0.5, relation: "nearly", unit: "share" }),
      "nearly half",
    ],
    [claim("quantity", { low: null, best: 0.7, relation: "about", high: null, unit: "share" }), "about 70%"],
    [
      claim("quantity", { low: null, best: 5e9, high: null, relation: "about", unit: "us-dollars" }),
      "about 5,000,000,000 US dollars",
    ],
  ])("%#: %s", (row, words) => {
    expect(figureOf(row)).toBe(words);
  });
});
