import { claims } from "@crisis/core/claims";
import { describe, expect, it } from "vitest";
import { published } from "@/corpus/published";
import { hostileCorpus, hostileTexts } from "../../../test/hostile";
import type { SearchDocument } from "./document";
import { searchDocuments } from "./documents";
import { searchOf } from "./search";

const document = (id: string, given: Partial<SearchDocument>): SearchDocument => ({
  id,
  kind: "claim",
  title: "",
  note: "",
  actors: "",
  places: "",
  ...given,
});

const search = await searchOf([
  document("soldiers", { title: "Ruritania has 175,000 soldiers at the border.", places: "Nowhere" }),
  document("ships", { title: "Ruritania has 75 ships.", actors: "Ada Ruler" }),
  document("ada", { kind: "actor", title: "Ada Ruler", actors: "Łucja Żaryn" }),
]);
const ids = (query: string) => search(query).map(({ id }) => id);

describe("searchOf(documents)", () => {
  it.each([
    ["175,000", ["soldiers"]],
    ["ruritania", ["soldiers", "ships"]],
    ["RURITANIA ships", ["ships"]],
    ["rurit", ["soldiers", "ships"]],
    ["ruretania", ["soldiers", "ships"]],
    ["nowhere", ["soldiers"]],
    ["ada", ["ada", "ships"]],
    ["lucja zaryn", ["ada"]],
    ["Łucja", ["ada"]],
    ["elsewhere", []],
    ["", []],
    ["<script>", []],
  ])("finds for %j %j", (query, found) => {
    expect(ids(query).toSorted()).toEqual(found.toSorted());
  });

  it("puts an actor before the claims that name it", () => {
    expect(ids("ada")[0]).toBe("ada");
  });
});

describe("searchDocuments(corpus)", () => {
  it("has each claim that stands and each actor once", () => {
    const found = searchDocuments(published).map(({ id }) => id);
    expect(new Set(found).size).toBe(found.length);
    const standing = claims.filter(({ rank }) => rank !== "deprecated");
    expect(found.length).toBe(standing.length + published.actors.length);
  });

  it("finds a claim by who said it, and by where", async () => {
    const find = await searchOf(searchDocuments(published));
    const byPlace = find("mendel border").map(({ title }) => title);
    expect(byPlace.some((title) => title.includes("41,000"))).toBe(true);
  });

  it.each(Object.entries(hostileTexts))("keeps hostile text as it is: %s", (_name, text) => {
    expect(searchDocuments(hostileCorpus(text)).some(({ title }) => title === text)).toBe(true);
  });
});
