import { describe, expect, it } from "vitest";
import { crisis } from "../../test/crisis";
import { checkData } from "../commands/check";
import { ruleContext } from "../commands/check-context";
import { rules, runRules } from "./index";
import type { ClaimRule } from "./rule";

describe("rules", () => {
  it("find nothing in the invented crisis, with its text or without", () => {
    const { dataDir, sourcesDir } = crisis();
    expect(checkData(dataDir, null, [], { advice: true }).problems).toEqual([]);
    expect(checkData(dataDir, sourcesDir, [], { advice: true }).problems).toEqual([]);
  });

  it("have each a name of their own and a description", () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const { description } of rules) expect(description.length).toBeGreaterThan(20);
  });

  it("are skipped by name where they need a text that is not there", () => {
    const { dataDir, sourcesDir } = crisis();
    expect(checkData(dataDir, null).skipped).toEqual(
      ["source-texts", "found", "entailed", "asserter-named", "quoted", "verbatim"].map((rule) => ({
        rule,
        articles: ["gazette-1933-11-17-border"],
      })),
    );
    expect(checkData(dataDir, sourcesDir).skipped).toEqual([]);
  });

  it("that crash are a problem of their own, and stop no other", () => {
    const crash: ClaimRule = {
      name: "crash",
      description: "a rule with a defect of its own",
      scope: "claim",
      check: () => {
        throw new TypeError("undefined is not a bound");
      },
    };
    const { dataDir } = crisis(["articles/herald-1934-01-02-war.yaml", "high: 600", "high: 300"]);
    const { problems } = runRules([crash, ...rules], ruleContext(dataDir, null));
    expect(problems.map(({ rule }) => rule)).toEqual(["crash", "bounds"]);
    expect(problems[0]?.message).toMatch(
      /the rule itself failed: at .*gazette.*:21: undefined is not a bound/,
    );
  });

  it("that find hundreds of thousands of faults in one record show ten thousand, and count the others", () => {
    const many: ClaimRule = {
      name: "many",
      description: "a rule that finds a fault in each word of a text",
      scope: "claim",
      check: ({ record }) =>
        record.id === "gazette-1933-11-17-border-soldiers"
          ? Array.from({ length: 719_350 }, () => ({ message: "a word" }))
          : [],
    };
    const { problems } = runRules([many], ruleContext(crisis().dataDir, null));
    expect(problems).toHaveLength(10_001);
    expect(problems.map(({ message }) => message)).toContain("and 709350 more findings of this rule here");
  });

  it("come in the order of file, line and column, wherever they were found", () => {
    const { dataDir } = crisis(
      ["articles/herald-1934-01-02-war.yaml", "high: 600", "high: 300"],
      ["articles/gazette-1933-11-17-border.yaml", "best: 900", "best: null"],
    );
    const places = checkData(dataDir, null).problems.map(({ file, line }) => [file.split("/").at(-1), line]);
    expect(places).toEqual([
      ["gazette-1933-11-17-border.yaml", 21],
      ["gazette-1933-11-17-border.yaml", 32],
      ["herald-1934-01-02-war.yaml", 36],
    ]);
  });
});
