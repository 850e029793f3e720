import { describe, expect, it } from "vitest";
import { claim } from "../../test/freedonia";
import { claimRecord } from "../schema/index";
import { cellProblem } from "./cell-problem";
import { dateColumns } from "./date-columns";
import { modeColumns } from "./mode-columns";
import { sentenceOf } from "./sentence-of";

describe("modality of a measure", () => {
  const mode = (status: string, polarity = "affirmed") =>
    modeColumns(
      claimRecord.parse(
        claim({
          id: "a-1",
          kind: "response",
          about: "m",
          sender: "s",
          target: null,
          status,
          polarity,
        }),
      ),
    );

  it.each([
    ["threatened", "threatened"],
    ["under-discussion", "possible"],
    ["in-preparation", "planned"],
    ["announced", "promised"],
    ["imposed", "actual"],
    ["renewed", "actual"],
    ["suspended", "actual"],
    ["waived", "actual"],
    ["lifted", "actual"],
    ["expired", "actual"],
  ])("follows from its status: %s is %s", (status, modality) => {
    expect(mode(status)).toEqual({ modality, polarity: "affirmed" });
    expect(mode(status, "denied")).toEqual({ modality, polarity: "denied" });
  });

  it("is planned and denied for a measure that was ruled out", () => {
    expect(mode("ruled-out")).toEqual({ modality: "planned", polarity: "denied" });
  });
});

describe("date columns", () => {
  it("are null without a date", () => {
    expect(dateColumns(null)).toEqual({
      date: null,
      from: null,
      to: null,
      datePrecision: null,
      approximate: false,
    });
  });

  it("keep an open end null and an approximate date marked", () => {
    expect(dateColumns("2014-03~/..")).toEqual({
      date: "2014-03~/..",
      from: "2014-03-01",
      to: null,
      datePrecision: "interval",
      approximate: true,
    });
  });
});

describe("sentenceOf", () => {
  const sentences: [number, number][] = [
    [2, 10],
    [11, 20],
  ];

  it("counts from 1, and gives the space after a sentence to it", () => {
    expect([2, 9, 10, 11, 19].map((offset) => sentenceOf(sentences, offset))).toEqual([1, 1, 1, 2, 2]);
  });

  it("throws before the first sentence", () => {
    expect(() => sentenceOf(sentences, 1)).toThrow("expected a sentence at code point 1");
  });
});

describe("cellProblem", () => {
  it.each(["=1+1", "+1", "-1", "@a", "\t=1", "＝1"])("refuses %j, which a spreadsheet would run", (text) => {
    expect(cellProblem(text)).toContain("formula");
    expect(cellProblem([text])).toContain("formula");
  });

  it("refuses what the CSV file could not tell from null or from two items", () => {
    expect(cellProblem("")).toContain("empty text");
    expect(cellProblem([""])).toContain("empty text");
    expect(cellProblem(["a;b"])).toContain('without ";"');
  });

  it("takes negative numbers, null, empty lists and prose with any other sign", () => {
    const hostile = 'a;b "quoted"\n</script> \u0024{x} `y` \\ \u2028, =1';
    for (const cell of [-1, null, [], hostile]) expect(cellProblem(cell)).toBeNull();
  });
});
