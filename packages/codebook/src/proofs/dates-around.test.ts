import { describe, expect, it } from "vitest";
import { crisis } from "../../test/crisis";
import { ruleContext } from "../commands/check-context";
import type { PlacedClaim } from "../corpus/corpus";
import { sentences } from "../evidence/index";
import { datesAround } from "./dates-around";
import type { ExaminedText } from "./examine-text";

const FILLER = "Nothing else was said.";

/** The first days of the dates around a claim whose evidence is the first sentence of a text. */
function around(words: string, fields: Partial<PlacedClaim["record"]> = {}): (string | null)[] {
  const { corpus } = ruleContext(crisis().dataDir, null);
  const claim = corpus.claims.get("gazette-1933-11-17-border-denial");
  if (!claim) throw new Error("no claim");
  const raw = `Sylvania denies it. ${words}`;
  const text = { id: "en", source: { normal: raw }, sentences: sentences(raw) } as ExaminedText;
  const evidence = [{ text: "en", start: 0, end: 18, role: "value" }] as PlacedClaim["record"]["evidence"];
  const record = { ...claim.record, about: "nobody", relations: [], ...fields, evidence };
  const found = datesAround({ ...claim, record } as PlacedClaim, new Map([["en", text]]), corpus);
  return found.map(({ from }) => from);
}

const rainAfter = (count: number) => `${`${FILLER} `.repeat(count)}It rained on 4 May 1932.`;

describe("datesAround", () => {
  it("has the article's day", () => {
    expect(around("")).toEqual(["1933-11-17"]);
  });

  it("has dates that the text names within five sentences of the evidence, and none from farther away", () => {
    expect(around(rainAfter(4))).toContain("1932-05-04");
    expect(around(rainAfter(5))).not.toContain("1932-05-04");
  });

  it("has the worded dates of other claims of the article about the same thing, and of claims that it is related to", () => {
    expect(around("", { about: "sylvanian-forces-near-freedonia" })).toContain("1933-11-16");
    const relations = [{ type: "repeats" as const, claim: "herald-1934-01-02-war-attack" }];
    expect(around("", { relations })).toContain("1933-12-30");
  });
});
