import { describe, expect, it } from "vitest";
import { actorPath, claimPath, subjectPath } from "@/routes/paths";
import { corpusOf } from "../../../test/corpus";
import type { InventedCorpus } from "../../../test/invented";
import { named } from "../../../test/named";
import { searchDocuments } from "./documents";

const actor = (id: string, name: string, aliases: readonly string[]) =>
  ({
    ...corpusOf().actors[0],
    id,
    name,
    aliases,
    kind: "person",
  }) as unknown as InventedCorpus["actors"][number];

const corpus = corpusOf(
  [
    named("statement", "words", { assertedBy: "ada", via: ["ben"], about: "summit", summary: "Ada speaks." }),
    named("sanction", "ban", {
      assertedBy: null,
      sender: "sylvania",
      target: "ruritania",
      about: "payment-cut",
    }),
    named("event", "meeting", { participants: ["ada", "cleo"], places: ["border"] }),
    named("statement", "withdrawn", { rank: "deprecated" }),
  ],
  {
    actors: [
      actor("ada", "Ada Ruler", ["The Queen"]),
      actor("ben", "Ben Envoy", []),
      actor("cleo", "Cleo Guest", []),
      actor("sylvania", "Sylvania", []),
      actor("ruritania", "Ruritania", []),
    ],
    places: [{ id: "border", name: "The border" } as unknown as InventedCorpus["places"][number]],
    measures: [{ id: "payment-cut", name: "Payment cut" } as unknown as InventedCorpus["measures"][number]],
  },
);
const documents = searchDocuments(corpus);
const of = (address: string) => documents.find(({ id }) => id === address);
const claim = (id: string) => of(claimPath(id as never));
const namesIn = (id: string) => claim(id)?.actors.split(", ").toSorted();

describe("what can be searched", () => {
  it("is each actor, each subject and each claim that stands", () => {
    expect(documents.filter(({ kind }) => kind === "actor")).toHaveLength(5);
    expect(documents.filter(({ kind }) => kind === "subject").map(({ title }) => title)).toEqual([
      "Ruritanian forces",
      "Payment cut",
      "Summit",
    ]);
    expect(documents.filter(({ kind }) => kind === "claim")).toHaveLength(3);
    expect(claim("withdrawn")).toBeUndefined();
  });

  it("finds a claim by its summary, by all whom it names, by other names of theirs, and by its publisher", () => {
    expect(claim("words")).toMatchObject({ kind: "claim", title: "Ada speaks.", places: "" });
    expect(namesIn("words")).toEqual(["Ada Ruler", "Ben Envoy", "Summit", "The Herald", "The Queen"]);
    expect(namesIn("ban")).toEqual(["Payment cut", "Ruritania", "Sylvania", "The Herald"]);
    expect(namesIn("meeting")).toEqual(["Ada Ruler", "Cleo Guest", "Summit", "The Herald", "The Queen"]);
    expect(claim("meeting")?.places).toBe("The border");
  });

  it("says below a claim who said it and when", () => {
    expect(claim("words")?.note).toMatch(/8 December 2021/);
    expect(claim("words")?.note).toMatch(/Ada Ruler|The Herald/);
  });

  it("finds an actor by name and other names, a subject by its name, at their own pages", () => {
    expect(of(actorPath("ada" as never))).toMatchObject({
      kind: "actor",
      title: "Ada Ruler",
      actors: "The Queen",
      note: "Person",
    });
    expect(of(subjectPath("summit"))).toMatchObject({ kind: "subject", title: "Summit" });
  });
});
