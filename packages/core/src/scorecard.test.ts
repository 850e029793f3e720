import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forecast } from "../test/freedonia";
import { scorecard } from "./scorecard";

const likely = { probabilityLow: 0.55, probabilityHigh: 0.8 };

describe("scorecard(forecasts)", () => {
  test("a band of probability gives a range of Brier scores", () => {
    const came = forecast("came", { ...likely, resolution: "occurred" });
    const not = forecast("not", { ...likely, resolution: "not-occurred" });
    expect(scorecard([came, not]).map(({ scoreLow, scoreHigh }) => [scoreLow, scoreHigh])).toEqual([
      [0.04, 0.2025],
      [0.3025, 0.64],
    ]);
  });

  test("what is open, came in part, or carries no probability has no score, and says why", () => {
    const rows = [
      forecast("open", likely),
      forecast("partly", { ...likely, resolution: "partly" }),
      forecast("could", { resolution: "occurred" }),
    ];
    expect(scorecard(rows).map(({ unscoreable, scoreLow }) => [unscoreable, scoreLow])).toEqual([
      ["open", null],
      ["partly", null],
      ["no-probability", null],
    ]);
  });

  test("every score lies from 0 to 1, the least not above the greatest", () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(probability, probability, fc.boolean(), (a, b, came) => {
        const [row] = scorecard([
          forecast("any", {
            probabilityLow: Math.min(a, b),
            probabilityHigh: Math.max(a, b),
            resolution: came ? "occurred" : "not-occurred",
          }),
        ]);
        expect(row?.scoreLow).toBeGreaterThanOrEqual(0);
        expect(row?.scoreLow as number).toBeLessThanOrEqual(row?.scoreHigh as number);
        expect(row?.scoreHigh).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("deprecated forecasts are left out unless asked for", () => {
    const withdrawn = [forecast("withdrawn", { rank: "deprecated" })];
    expect(scorecard(withdrawn)).toEqual([]);
    expect(scorecard(withdrawn, { deprecated: true })).toHaveLength(1);
  });
});
