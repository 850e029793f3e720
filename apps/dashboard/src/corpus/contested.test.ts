import { claims } from "@crisis/core/claims";
import { relations } from "@crisis/core/relations";
import { describe, expect, it } from "vitest";
import { contested, disputesOf } from "./contested";

describe("disputesOf", () => {
  const disputes = disputesOf({ relations }, contested({ claims, relations }));
  const pairs = disputes.flatMap(({ claim, others }) =>
    others
      .filter(({ type }) => type === "contradicts")
      .map(({ other }) => [claim.id, other].sort().join(" ")),
  );

  it("tells each contradiction, and none twice", () => {
    const told = relations.filter(({ type }) => type === "contradicts");
    expect(new Set(pairs)).toEqual(new Set(told.map(({ claim, other }) => [claim, other].sort().join(" "))));
    expect(pairs).toHaveLength(new Set(pairs).size);
  });

  it("names no claim of which nothing is left to tell", () => {
    expect(disputes.every(({ others }) => others.length > 0)).toBe(true);
    expect(disputes.length).toBeLessThan(contested({ claims, relations }).length);
  });
});
