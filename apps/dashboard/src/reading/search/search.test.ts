import { claims } from "@crisis/core/claims";
import { describe, expect, it } from "vitest";
import { published } from "@/corpus/published";
import { subjectsOf } from "@/corpus/subjects";
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
const ids = (query: string) => search(query).found.map(({ id }) => id);

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
    ["elsewhere ships", ["ships"]],
    ["", []],
    ["<script>", []],
  ])("finds for %j %j", (query, found) => {
    expect(ids(query).toSorted()).toEqual(found.toSorted());
  });

  it("says whether what it found has all the words, or only some", () => {
    expect(search("ruritania ships").hasAll).toBe(true);
    expect(search("elsewhere ships").hasAll).toBe(false);
  });

  it("puts an actor before the claims that name it", () => {
    expect(ids("ada")[0]).toBe("ada");
  });
});

describe("searchDocuments(corpus)", () => {
  it("has each claim that stands, each actor and each subject once", () => {
    const found = searchDocuments(published).map(({ id }) => id);
    expect(new Set(found).size).toBe(found.length);
    const standing = claims.filter(({ rank }) => rank !== "deprecated");
    const others = published.actors.length + subjectsOf(published).length;
    expect(found.length).toBe(standing.length + others);
  });

  it("finds a claim by who said it, and by where", async () => {
    const find = await searchOf(searchDocuments(published));
    const byPlace = find("mendel border").found.map(({ title }) => title);
    expect(byPlace.some((title) => title.includes("41,000"))).toBe(true);
  });

  it("finds the claims of an article by its day and name, as an address has them", async () => {
    const find = await searchOf(searchDocuments(published));
    const { found, hasAll } = find("infobae 2021 12 07 biden putin call");
    expect(hasAll).toBe(true);
    expect(found.every(({ id }) => id.includes("infobae-2021-12-07"))).toBe(true);
  });

  it.each(Object.entries(hostileTexts))("keeps hostile text as it is: %s", (_name, text) => {
    expect(searchDocuments(hostileCorpus(text)).some(({ title }) => title === text)).toBe(true);
  });
});
