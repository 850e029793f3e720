import { claims } from "@crisis/core/claims";
import { relations } from "@crisis/core/relations";
import { describe, expect, it } from "vitest";
import { ids, named, relationsOf } from "../../test/named";
import { contested, disputesOf, weighing } from "./contested";

// The march is denied by one; the camp is denied by two and confirmed by one; the parade is confirmed, and no more.
const small = {
  claims: [
    named("event", "parade", { standing: "confirmed" }),
    named("event", "march", { standing: "contested" }),
    named("event", "camp", { standing: "contested" }),
    named("event", "rumour", { standing: "single" }),
    named("event", "withdrawn", { standing: "withdrawn", rank: "deprecated" }),
  ],
  relations: relationsOf(
    ["march-denied", "contradicts", "march"],
    ["march", "corrects", "rumour"],
    ["camp", "contradicts", "camp-denied"],
    ["camp-denied-again", "contradicts", "camp"],
    ["camp-seen", "confirms", "camp"],
    ["parade-seen", "confirms", "parade"],
    ["camp-denied", "contradicts", "withdrawn"],
  ),
};
const [parade, march, camp, rumour] = small.claims as [
  (typeof small.claims)[0],
  (typeof small.claims)[0],
  (typeof small.claims)[0],
  (typeof small.claims)[0],
];

describe("contested(corpus)", () => {
  it("has what another claim contradicts, that of which most is said first; nothing merely confirmed, single or withdrawn", () => {
    expect(ids(contested(small))).toEqual(["camp", "march"]);
  });
});

describe("weighing(corpus, claim)", () => {
  const weight = (claim: typeof march) => weighing(small, claim).map(({ type, other }) => [type, other]);

  it("has what confirms or contradicts a claim, whichever of the two says so, and no other relation", () => {
    expect(weight(march)).toEqual([["contradicts", "march-denied"]]);
    expect(weight(camp).toSorted()).toEqual([
      ["confirms", "camp-seen"],
      ["contradicts", "camp-denied"],
      ["contradicts", "camp-denied-again"],
    ]);
    expect(weight(rumour)).toEqual([]);
  });

  it("has what is said of a copy itself, not of its first source", () => {
    expect(weight(named("event", "copy", { origin: "march" }))).toEqual([]);
    expect(weight(named("event", "march", { origin: "parade" }))).toEqual([["contradicts", "march-denied"]]);
  });
});

describe("disputesOf(corpus, claims)", () => {
  const told = (rows: Parameters<typeof disputesOf>[1], relations: ReturnType<typeof relationsOf>) =>
    disputesOf({ relations }, rows).map(({ claim, others }) => [claim.id, others.map(({ other }) => other)]);

  it("tells a pair under the claim that comes first, and not again under the other", () => {
    const pair = relationsOf(["camp", "contradicts", "march"]);
    expect(told([camp, march], pair)).toEqual([["camp", ["march"]]]);
    expect(told([march, camp], pair)).toEqual([["march", ["camp"]]]);
  });

  it("names a claim again only for what is not told yet, and with what confirms it", () => {
    const three = relationsOf(
      ["camp", "contradicts", "march"],
      ["march", "contradicts", "rumour"],
      ["parade", "confirms", "march"],
    );
    expect(told([camp, march], three)).toEqual([
      ["camp", ["march"]],
      ["march", ["parade", "rumour"]],
    ]);
  });

  it("has no claim of which only confirmations are left to tell", () => {
    const confirmed = relationsOf(["camp", "contradicts", "march"], ["parade", "confirms", "march"]);
    expect(told([camp, march], confirmed)).toEqual([["camp", ["march"]]]);
    expect(told([parade], confirmed)).toEqual([]);
  });

  it("tells each contradiction of the published data between claims in good standing, and none twice", () => {
    const pairs = disputesOf({ relations }, contested({ claims, relations })).flatMap(({ claim, others }) =>
      others
        .filter(({ type }) => type === "contradicts")
        .map(({ other }) => [claim.id, other].sort().join(" ")),
    );
    const fallen = new Set<string>(
      claims
        .filter(({ standing }) => ["withdrawn", "superseded", "corrected"].includes(standing))
        .map(({ id }) => id),
    );
    const contradictions = relations.filter(
      ({ type, claim, other }) => type === "contradicts" && !fallen.has(claim) && !fallen.has(other),
    );
    expect(new Set(pairs)).toEqual(
      new Set(contradictions.map(({ claim, other }) => [claim, other].sort().join(" "))),
    );
    expect(pairs).toHaveLength(new Set(pairs).size);
  });
});
