import { describe, expect, it } from "vitest";
import { freedonia } from "../../../test/freedonia";
import { snapshotOf } from "../../../test/snapshot";
import { compile } from "../../compile/index";
import { diffData } from "../diff/diff-data";
import { summaryOf } from "./summary";

const whole = snapshotOf(compile(freedonia()));
const without = (ids: readonly string[]) =>
  snapshotOf(
    compile(
      freedonia((articles) => {
        for (const article of articles) article.claims = article.claims.filter(({ id }) => !ids.includes(id));
      }),
    ),
  );

describe("summaryOf", () => {
  it("says of added claims how many of which kind, from which article", () => {
    const before = without([
      "herald-1933-11-16-hours",
      "herald-1933-11-16-dead",
      "gazette-1933-11-17-intent",
    ]);
    expect(summaryOf(diffData(before, whole), whole)).toBe(
      "Adds 1 claim (1 in assessments) from “Firefly speaks” (1933-11-17); 2 claims (1 in casualties, 1 in quantities) from “Sylvania counts” (1933-11-16).",
    );
  });

  it("says of a corrected claim what the record is now, and not what follows from it", () => {
    const now = snapshotOf(
      compile(
        freedonia((articles) => {
          Object.assign(articles[0]!.claims[1]!, {
            low: 90,
            summary: "Some ninety men, or more, have been seen there.",
          });
        }),
      ),
    );
    expect(summaryOf(diffData(whole, now), now)).toBe(
      "Corrects `gazette-1933-11-17-troops`: summary; low 100 → 90.",
    );
  });

  it("says what is gone", () => {
    const now = without(["herald-1933-11-16-hours"]);
    expect(summaryOf(diffData(whole, now), now)).toBe("Removes `herald-1933-11-16-hours`.");
  });

  it("is empty where nothing changed", () => {
    expect(summaryOf(diffData(whole, whole), whole)).toBe("");
  });
});
