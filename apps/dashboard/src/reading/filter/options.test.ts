import type { ClaimRow } from "@crisis/core";
import { describe, expect, it } from "vitest";
import { corpusOf } from "../../../test/corpus";
import { named } from "../../../test/named";
import { filterNames } from "../state/view-state";
import { filterOptions } from "./options";
import { valuesOf } from "./values";

const claims = [
  named("deployment", "one", { assertedBy: "sylvania", via: ["ada-ruler"], modality: "planned" }),
  named("deployment", "two", { assertedBy: "ada-ruler", via: ["ada-ruler"], modality: "actual" }),
  named("deployment", "three", { assertedBy: null, modality: "actual", side: null }),
];
const filters = (rows: readonly ClaimRow[] = claims) =>
  Object.fromEntries(
    filterOptions(corpusOf(rows), rows).map(({ name, options }) => [
      name,
      options.map(({ value, count }) => [value, count]),
    ]),
  );

describe("filterOptions(corpus, claims)", () => {
  it("offers each value with the number of claims that have it; a claim counts once however often it has it", () => {
    expect(filters()["actor"]).toEqual([
      ["ada-ruler", 2],
      ["sylvania", 1],
    ]);
    expect(filters()["modality"]).toEqual([
      ["actual", 2],
      ["planned", 1],
    ]);
  });

  it("offers no filter that tells no claims apart", () => {
    expect(Object.keys(filters())).toEqual(["actor", "modality"]);
    expect(filters([])).toEqual({});
  });

  it("names actors and publishers, in the order of their names", () => {
    const rows = [
      named("event", "one", { assertedBy: "ruritania", publisher: "the-herald" }),
      named("event", "two", { assertedBy: "ada-ruler", publisher: "a-courier" }),
    ];
    const labels = filterOptions(corpusOf(rows), rows).map(({ name, options }) => [
      name,
      options.map(({ label }) => label),
    ]);
    expect(labels).toEqual([
      ["actor", ["Ada Ruler", "Ruritania"]],
      ["publisher", ["a-courier", "The Herald"]],
    ]);
  });

  it("has closed lists in the order of the codebook", () => {
    const statuses = ["ruled-out", "imposed", "threatened"] as const;
    const rows = statuses.map((status) => named("sanction", status, { status }));
    expect(filters(rows)["status"]?.map(([value]) => value)).toEqual(["threatened", "imposed", "ruled-out"]);
  });
});

describe("what a filter looks at", () => {
  const values = (claim: (typeof claims)[number] | ReturnType<typeof named>) =>
    Object.fromEntries(
      filterNames.flatMap((name) => {
        const found = valuesOf[name](claim);
        return found.length === 0 ? [] : [[name, found]];
      }),
    );
  const every = {
    actor: ["ada-ruler", "ben-envoy"],
    modality: ["forecast"],
    publisher: ["the-courier"],
    evidence: ["cited"],
    standing: ["contested"],
  };
  const given = {
    assertedBy: "ada-ruler",
    via: ["ben-envoy"],
    modality: "forecast",
    publisher: "the-courier",
    evidence: "cited",
    standing: "contested",
    side: "ruritania",
    tier: 3,
    status: "imposed",
    lane: "military",
  };

  it.each([
    ["deployment", { side: ["ruritania"] }],
    ["casualties", { side: ["ruritania"] }],
    ["sanction", { tier: ["3"], status: ["imposed"] }],
    ["response", { tier: ["beside"], status: ["imposed"] }],
    ["event", { lane: ["military"] }],
    ["forecast", { lane: ["military"] }],
    ["assessment", {}],
    ["quantity", {}],
    ["statement", {}],
  ] as const)("in a claim of the kind %s is, beside what all claims have, %j", (kind, own) => {
    expect(values(named(kind, "one", given))).toEqual({ ...every, ...own });
  });

  it("is nothing where a claim has none", () => {
    expect(values(named("deployment", "one", { side: null, assertedBy: null }))).not.toHaveProperty("side");
    expect(values(named("sanction", "one", { tier: null }))).toMatchObject({ tier: ["none"] });
  });
});
