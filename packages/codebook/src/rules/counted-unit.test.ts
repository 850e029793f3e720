import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Edit, said } from "../../test/crisis";

const fixture = parse(
  readFileSync(new URL("../../test/failing/counted-unit.yaml", import.meta.url), "utf8"),
) as { edits: { file: string; from: string; to: string }[] };

/** What the rule says of a quantity of these words. */
function says(counted: string, unit: string): string[] {
  const edits = fixture.edits.map(({ file, from, to }): Edit => {
    const words = to.replace("counted: duration", `counted: ${counted}`);
    return [file, from, words.replace("unit: kilometres", `unit: ${unit}`)];
  });
  return said("counted-unit", edits);
}

describe("counted-unit", () => {
  it("tells a unit that does not measure what is counted", () => {
    expect(says("duration", "kilometres")).toEqual([
      "herald-1934-01-02-war-length | unit | duration is not measured in it | expected one of minutes, hours, days, weeks, months | got kilometres",
    ]);
    expect(says("list-entries", "us-dollars")).toHaveLength(1);
  });

  it.each([
    ["duration", "weeks"],
    ["length", "kilometres"],
    ["assets", "share"],
    ["share-of-trade", "us-dollars"],
  ])("takes %s in %s", (counted, unit) => {
    expect(says(counted, unit)).toEqual([]);
  });
});
