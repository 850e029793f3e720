import type { ActorRow } from "@crisis/core";
import { describe, expect, it } from "vitest";
import { corpusOf } from "../../test/corpus";
import { ids, named } from "../../test/named";
import { claimsOfActor, pagesOfActors } from "./claims-of-actor";

const ada = "ada-ruler" as ActorRow["id"];
const ben = "ben-envoy" as ActorRow["id"];

const claims = [
  named("statement", "ada-speaks", { assertedBy: ada }),
  named("statement", "ada-speaks-through-ben", { assertedBy: ada, via: [ben] }),
  named("statement", "ben-speaks-of-ada", { assertedBy: ben, about: ada }),
  named("statement", "ada-speaks-of-herself", { assertedBy: ada, about: ada }),
  named("statement", "ada-passes-on-what-is-said-of-her", { via: [ada], about: ada }),
  named("event", "ada-takes-part", { participants: [ada] }),
  named("statement", "of-nobody", {}),
  named("statement", "withdrawn", { assertedBy: ada, rank: "deprecated" }),
];

describe("claimsOfActor(claims, actor)", () => {
  it("has what an actor said under made, what it passed on under passed-on, what others say of it under concerning", () => {
    const lists = claimsOfActor(claims, ada);
    expect(ids(lists.made)).toEqual(["ada-speaks", "ada-speaks-through-ben", "ada-speaks-of-herself"]);
    expect(ids(lists["passed-on"])).toEqual(["ada-passes-on-what-is-said-of-her"]);
    expect(ids(lists.concerning)).toEqual(["ben-speaks-of-ada", "ada-takes-part"]);
  });

  it("does not take a messenger for the one who speaks", () => {
    const lists = claimsOfActor(claims, ben);
    expect(ids(lists.made)).toEqual(["ben-speaks-of-ada"]);
    expect(ids(lists["passed-on"])).toEqual(["ada-speaks-through-ben"]);
    expect(lists.concerning).toEqual([]);
  });
});

describe("pagesOfActors(corpus)", () => {
  const said = (count: number, given: object) =>
    Array.from({ length: count }, (_, index) => named("statement", `said-${index}`, given));
  const pages = (count: number, given: object) =>
    pagesOfActors(corpusOf(said(count, given))).map(({ actor, list, first, last, total }) => [
      actor.id,
      list,
      first,
      last,
      total,
    ]);

  it("has pages of those lists alone that are too long for the actor's own page", () => {
    expect(pages(30, { assertedBy: ada })).toEqual([]);
    expect(pages(31, { assertedBy: ada })).toEqual([[ada, "made", 1, 31, 31]]);
  });

  it("cuts a list after a hundred claims", () => {
    expect(pages(101, { via: [ada] })).toEqual([
      [ada, "passed-on", 1, 100, 101],
      [ada, "passed-on", 101, 101, 101],
    ]);
  });
});
