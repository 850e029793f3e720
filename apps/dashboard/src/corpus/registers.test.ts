import type { EvidenceRow } from "@crisis/core";
import { describe, expect, it } from "vitest";
import { corpusOf } from "../../test/corpus";
import type { InventedCorpus } from "../../test/invented";
import { ids, named, relationsOf } from "../../test/named";
import { find } from "./find";
import { rowsOf } from "./group";
import { byKind } from "./kinds";
import { actorName, measureName, placeName, publisherName, subjectName } from "./names";
import { isLong, pagesOf } from "./pages-of";
import { related } from "./related";
import { claimsAbout, pagesOfSubjects, subjectsOf, toldOf } from "./subjects";

const place = (id: string, name: string) => ({ id, name }) as unknown as InventedCorpus["places"][number];
const measure = (id: string, name: string) => ({ id, name }) as unknown as InventedCorpus["measures"][number];

const registers: Partial<InventedCorpus> = {
  places: [place("border", "The border"), place("ruritania", "Land of Ruritania"), place("cape", "The cape")],
  measures: [measure("payment-cut", "Payment cut")],
};

describe("a row by its id, and rows by a column", () => {
  const rows = [
    { id: "a", claim: "one", other: "two" },
    { id: "b", claim: "one", other: "three" },
    { id: "c", claim: "two", other: "one" },
  ];

  it("is the row with that id, else nothing", () => {
    expect(find(rows, "b")).toBe(rows[1]);
    expect(find(rows, "d")).toBeUndefined();
  });

  it("are those that hold the value in that column alone, in their order", () => {
    expect(ids(rowsOf(rows, "claim", "one"))).toEqual(["a", "b"]);
    expect(ids(rowsOf(rows, "other", "one"))).toEqual(["c"]);
    expect(rowsOf(rows, "claim", "three")).toEqual([]);
  });
});

describe("a name", () => {
  const corpus = corpusOf([], registers);

  it("is that of the register of its kind, else the id", () => {
    expect(actorName(corpus, "ada-ruler")).toBe("Ada Ruler");
    expect(placeName(corpus, "border")).toBe("The border");
    expect(publisherName(corpus, "the-herald")).toBe("The Herald");
    expect(measureName(corpus, "payment-cut")).toBe("Payment cut");
    for (const name of [actorName, placeName, publisherName, measureName, subjectName])
      expect(name(corpus, "nobody")).toBe("nobody");
    expect(placeName(corpus, "ada-ruler")).toBe("ada-ruler");
  });

  it.each([
    ["ada-ruler", "Ada Ruler"],
    ["summit", "Summit"],
    ["ruritanian-forces", "Ruritanian forces"],
    ["payment-cut", "Payment cut"],
    ["border", "The border"],
    ["ruritania", "Ruritania"],
  ])("of a subject is found in any register, that of a state before its land: %s is %s", (id, name) => {
    expect(subjectName(corpus, id)).toBe(name);
  });
});

describe("byKind(claims)", () => {
  it("has every kind that some claims have with its claims, figures and measures before events and words", () => {
    const claims = [
      named("statement", "words"),
      named("event", "meeting"),
      named("deployment", "soldiers"),
      named("event", "call"),
      named("sanction", "ban"),
    ];
    expect(byKind(claims).map(([kind, own]) => [kind, ids(own)])).toEqual([
      ["deployment", ["soldiers"]],
      ["sanction", ["ban"]],
      ["event", ["meeting", "call"]],
      ["statement", ["words"]],
    ]);
  });
});

describe("pagesOf(rows)", () => {
  const rows = Array.from({ length: 5 }, (_, index) => index);

  it("has every row on one page, and says which stand there", () => {
    expect(pagesOf(rows, 2)).toEqual([
      { page: 1, pages: 3, rows: [0, 1], first: 1, last: 2, total: 5 },
      { page: 2, pages: 3, rows: [2, 3], first: 3, last: 4, total: 5 },
      { page: 3, pages: 3, rows: [4], first: 5, last: 5, total: 5 },
    ]);
  });

  it("has no page of nothing, and none that is empty", () => {
    expect(pagesOf([], 2)).toEqual([]);
    expect(pagesOf(rows.slice(0, 4), 2)).toHaveLength(2);
    expect(pagesOf(new Array(100).fill(0))).toHaveLength(1);
    expect(pagesOf(new Array(101).fill(0))).toHaveLength(2);
  });

  it("gives a list pages of its own from 31 rows", () => {
    expect([30, 31].map((length) => isLong(new Array(length)))).toEqual([false, true]);
  });
});

describe("related(corpus, claim)", () => {
  const relations = relationsOf(["new", "supersedes", "old"], ["new", "confirms", "other"]);

  it("says of each relation whether the claim says so, or the other does", () => {
    expect(related({ relations }, "new" as never)).toEqual([
      { type: "supersedes", direction: "out", other: "old", note: null },
      { type: "confirms", direction: "out", other: "other", note: null },
    ]);
    expect(related({ relations }, "old" as never)).toEqual([
      { type: "supersedes", direction: "in", other: "new", note: null },
    ]);
    expect(related({ relations }, "elsewhere" as never)).toEqual([]);
  });
});

describe("subjects", () => {
  const claims = [
    named("assessment", "of-border", { about: "border", known: "2021-12-03", origin: "first" }),
    named("assessment", "of-border-again", { about: "border", known: "2021-12-01", origin: "first" }),
    named("assessment", "of-border-denied", {
      about: "border",
      known: "2021-12-09",
      standing: "contested",
    }),
    named("assessment", "of-border-disputed", {
      about: "border",
      known: "2021-12-05",
      standing: "contested",
    }),
    named("assessment", "of-border-confirmed", {
      about: "border",
      known: "2021-12-05",
      standing: "confirmed",
    }),
    named("assessment", "withdrawn", { about: "border", known: "2021-01-01", rank: "deprecated" }),
    named("assessment", "of-state", { about: "ruritania" }),
  ];
  const corpus = corpusOf(claims, registers);

  it("are the forces, measures and events, and the places that claims are about; not a state's land", () => {
    expect(subjectsOf(corpus)).toEqual([
      { id: "ruritanian-forces", name: "Ruritanian forces", kind: "force" },
      { id: "payment-cut", name: "Payment cut", kind: "measure" },
      { id: "summit", name: "Summit", kind: "event" },
      { id: "border", name: "The border", kind: "place" },
    ]);
  });

  it("have the claims about them that stand", () => {
    expect(ids(claimsAbout(corpus, "border"))).toEqual([
      "of-border",
      "of-border-again",
      "of-border-denied",
      "of-border-disputed",
      "of-border-confirmed",
    ]);
  });

  it("are told of by so many first sources, of which others contradict some, from a first to a last day", () => {
    expect(toldOf(claimsAbout(corpus, "border"))).toEqual({
      claims: 5,
      origins: 4,
      contradicted: 2,
      first: "2021-12-01",
      last: "2021-12-09",
    });
    expect(toldOf([])).toEqual({ claims: 0, origins: 0, contradicted: 0, first: null, last: null });
  });

  it("have pages for a kind of claim alone of which there are too many", () => {
    const many = Array.from({ length: 31 }, (_, index) =>
      named("assessment", `of-${index}`, { about: "border" }),
    );
    const few = many.slice(1).map(({ id }) => named("event", `event-${id}`, { about: "border" }));
    const pages = pagesOfSubjects(corpusOf([...many, ...few], registers));
    expect(pages.map(({ subject, kind, total }) => [subject.id, kind, total])).toEqual([
      ["border", "assessment", 31],
    ]);
  });
});

describe("the rows of the published corpus", () => {
  it("are looked up as often as asked, in each table for itself", () => {
    const evidence = [{ claim: "one", sentence: 1 }] as unknown as readonly EvidenceRow[];
    const others = [{ claim: "one", sentence: 2 }] as unknown as readonly EvidenceRow[];
    for (const rows of [evidence, others, evidence])
      expect(rowsOf(rows, "claim", "one" as never)).toEqual(rows);
  });
});
