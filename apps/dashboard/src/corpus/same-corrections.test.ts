import { corrections } from "@crisis/core/corrections";
import { describe, expect, it } from "vitest";
import { sameCorrections } from "./same-corrections";

const [first] = corrections;
if (!first) throw new Error("no corrections");
const other = {
  ...first,
  claim: "another-claim" as typeof first.claim,
  reference: "https://example.org/other",
};

describe("sameCorrections", () => {
  it("puts what an article errs in alike together, with each claim and each reference once", () => {
    const [shared, ...rest] = sameCorrections([first, other, first]);
    expect(rest).toEqual([]);
    expect(shared?.claims).toEqual([first.claim, "another-claim"]);
    expect(shared?.references).toEqual([first.reference, "https://example.org/other"]);
  });

  it("keeps apart what says another thing, or is another article's", () => {
    const article = "another-article" as typeof first.article;
    expect(sameCorrections([first, { ...first, record: "otherwise" }, { ...first, article }])).toHaveLength(
      3,
    );
  });

  it("loses no claim that is corrected", () => {
    const shared = sameCorrections(corrections).flatMap(({ claims }) => claims);
    expect(new Set(shared)).toEqual(new Set(corrections.map(({ claim }) => claim)));
  });
});
