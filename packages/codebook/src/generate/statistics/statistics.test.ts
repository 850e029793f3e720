import { expect, it } from "vitest";
import { freedonia } from "../../../test/freedonia";
import { compile } from "../../compile/index";
import { statistics } from "./statistics";
import { crossTally, tally } from "./tally";

const compiled = compile(freedonia());
const claims = compiled["claims"] ?? [];

it("counts values, the commonest first", () => {
  expect(tally([{ a: "x" }, { a: "y" }, { a: "y" }, {}], "a")).toEqual([
    ["y", 2],
    ["none", 1],
    ["x", 1],
  ]);
});

it("has sums that are the sums of what they sum", () => {
  const [head, body] = crossTally(claims, "kind", "evidence");
  const last = body.at(-1)?.slice(1).map(Number) ?? [];
  expect(head.at(-1)).toBe("all");
  for (const [index, sum] of last.entries()) {
    const column = body.slice(0, -1).map((line) => Number(line[index + 1]));
    expect(column.reduce((a, b) => a + b, 0)).toBe(sum);
  }
  expect(last.at(-1)).toBe(claims.length);
});

it("names every article and publisher that has claims, and counts all claims", () => {
  const text = statistics(compiled);
  for (const id of new Set(claims.map((row) => row["article"]))) expect(text).toContain(`| ${id} |`);
  for (const id of new Set(claims.map((row) => row["publisher"]))) expect(text).toContain(`| ${id} |`);
  expect(text).toContain(`${claims.length} claims of `);
});
