import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { sources } from "./first-article";
import { mutationReport } from "./mutations/mutation-report";
import { type Rate, runMutants } from "./mutations/run-mutants";

const DATA = fileURLToPath(new URL("../../core/data", import.meta.url));

/** The least share of the false changes of a class that must be caught with the text. */
const TARGETS: readonly (readonly [name: string, share: number])[] = [
  ["figures", 0.98],
  ["dates", 0.9],
  ["actors not in the text", 0.9],
  ["spans", 1],
];

describe.skipIf(sources === null)("false changes of proved claims (skipped without CRISIS_SOURCES)", () => {
  const options = { seed: 2_022, most: 4, sample: 100 };

  it("are caught with the text as often as each class must be, and without it always", () => {
    const run = runMutants(DATA, sources ?? "", options);
    const of = (name: string) => run.rates.find((rate) => rate.name === name) as Rate;
    for (const [name, share] of TARGETS) {
      expect(of(name).mutants, name).toBeGreaterThan(10);
      expect(of(name).caught / of(name).mutants, name).toBeGreaterThanOrEqual(share);
    }
    for (const { name, mutants, unproved } of run.rates) expect(unproved, name).toBe(mutants);
    expect(mutationReport(run, options)).toContain("| figures |");
  }, 120_000);
});
