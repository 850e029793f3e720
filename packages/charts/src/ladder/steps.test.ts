import { describe, expect, test } from "vitest";
import { sanctionRows } from "../../test/sanctions";
import { contextOf } from "../context";
import type { SanctionRow } from "../rows";
import { periodsOf } from "../words/periods";
import { dayOfClaim, stepsOf } from "./steps";

const [base] = sanctionRows as readonly [SanctionRow];
const row = (id: string, some: Partial<SanctionRow>): SanctionRow => ({
  ...base,
  polarity: "affirmed",
  standing: "single",
  standingHistory: [],
  revised: null,
  correctedOn: [],
  voice: "direct",
  reportedBy: null,
  reportedByManner: null,
  characterises: null,
  ...some,
  id,
});
const context = contextOf({});

describe("the day at which a claim of a measure stands", () => {
  const dated = { from: "2022-02-24", to: "2022-02-24", known: "2022-02-26" };

  test("is that of the deed, where its source gives a day", () => {
    expect(dayOfClaim(row("a", { status: "imposed", ...dated }))).toBe("2022-02-24");
  });

  test("is that on which it was said, where it is a threat or no day is given", () => {
    expect(dayOfClaim(row("a", { status: "threatened", ...dated }))).toBe("2022-02-26");
    expect(dayOfClaim(row("a", { status: "imposed", ...dated, from: "2022-02-01" }))).toBe("2022-02-26");
  });

  test("is in the year of the deed, where a later year tells of it again", () => {
    const again = { status: "imposed", known: "2022-01-24" } as const;
    expect(dayOfClaim(row("a", { ...again, from: "2014-01-01", to: "2014-12-31" }))).toBe("2014-12-31");
    expect(dayOfClaim(row("a", { ...again, from: "2014-01-01", to: "2015-12-31" }))).toBe("2022-01-24");
    expect(dayOfClaim(row("a", { ...again, from: "2014-01-01", to: null }))).toBe("2022-01-24");
  });
});

describe("the steps of a measure", () => {
  const claims = [
    row("imposed", { status: "imposed", known: "2022-02-24", from: null, to: null }),
    row("again", { status: "threatened", known: "2021-12-08" }),
    row("threat", { status: "threatened", known: "2021-12-07" }),
    row("denied", { status: "imposed", polarity: "denied", known: "2022-02-24", from: null, to: null }),
  ];
  const steps = stepsOf(claims, periodsOf(claims.map(dayOfClaim), 2), context);

  test("go from words to deeds; claims of one step in one period share a sign; a denial is another", () => {
    expect(steps.map(({ status, first, claims }) => [status, first.id, claims.length])).toEqual([
      ["threatened", "threat", 2],
      ["imposed", "imposed", 1],
      ["ruled-out", "denied", 1],
    ]);
  });

  test("lead to a claim that others contradict, where there is one", () => {
    const contested = row("again", {
      status: "threatened",
      known: "2021-12-08",
      standing: "contested",
    });
    const [step] = stepsOf([claims[2] as SanctionRow, contested], periodsOf(["2021-12-07"], 2), context);
    expect(step?.first.id).toBe("again");
  });
});
