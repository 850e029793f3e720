import type { EventRow } from "@crisis/core";
import { describe, expect, it } from "vitest";
import { corpusOf } from "../../test/corpus";
import type { InventedCorpus } from "../../test/invented";
import { ids, named } from "../../test/named";
import { count, meetingsOf, topicRows } from "./readouts";

const of = (...rows: readonly Partial<EventRow>[]) => {
  const two = rows.flatMap((row, index) =>
    ["one", "two"].map((article) =>
      named("event", `${article}-${index}`, { type: "call", channel: null, ...row, article }),
    ),
  );
  return ids(meetingsOf(corpusOf(two)));
};

describe("meetings that several articles tell of", () => {
  it.each(["call", "meeting", "briefing", "negotiation"] as const)(
    "are those at which people spoke: a %s",
    (type) => {
      expect(of({ type })).toEqual(["summit"]);
    },
  );

  it("are no other events, and no exchange in writing", () => {
    expect(of({ type: "annexation" })).toEqual([]);
    expect(of({ type: "negotiation", channel: "written" })).toEqual([]);
  });

  it("are no process that goes on, also where one claim dates a part of it", () => {
    const open = { type: "negotiation", from: "2021-12-07", to: null } as const;
    expect(of(open)).toEqual([]);
    expect(of(open, { type: "negotiation" })).toEqual([]);
    expect(of({ type: "negotiation", date: null, from: null, to: null })).toEqual(["summit"]);
  });
});

const entry = (id: string, name: string) => ({ id, name }) as unknown as InventedCorpus["events"][number];
const tells = (article: string, published: string, about: string, kind: "event" | "statement", given = {}) =>
  named(kind, `${article}-${about}-${kind}`, { article, published, known: published, about, ...given });

const corpus = corpusOf(
  [
    tells("herald", "2021-12-08", "summit", "event", { topics: ["energy", "diplomacy"] }),
    tells("herald", "2021-12-08", "summit", "statement", { topic: "energy" }),
    tells("courier", "2021-12-07", "summit", "event", { topics: ["energy"] }),
    tells("post", "2021-12-09", "summit", "event", { topics: [] }),
    tells("herald", "2021-12-08", "call", "event", { type: "call", topics: [] }),
    tells("courier", "2021-12-07", "call", "event", { type: "call", topics: [] }),
    tells("herald", "2021-12-08", "briefing", "event", { type: "briefing", topics: [] }),
    tells("courier", "2021-12-07", "briefing", "event", { type: "briefing", topics: [] }),
    tells("herald", "2021-12-08", "told-once", "event"),
    tells("courier", "2021-12-07", "told-once", "event", { rank: "deprecated" }),
  ],
  {
    events: [
      entry("told-once", "A meeting"),
      entry("call", "The call"),
      entry("briefing", "A briefing"),
      entry("summit", "The summit"),
    ],
  },
);
const meetings = meetingsOf(corpus);

describe("meetingsOf(corpus)", () => {
  it("has that of which most articles tell first, and none of which only one does", () => {
    expect(meetings.map(({ name }) => name)).toEqual(["The summit", "A briefing", "The call"]);
  });

  it("has what each article tells, by the day on which it was published", () => {
    const [summit] = meetings;
    expect(summit?.readouts.map(({ article, claims }) => [article, claims])).toEqual([
      ["courier", ["courier-summit-event"]],
      ["herald", ["herald-summit-event", "herald-summit-statement"]],
      ["post", ["post-summit-event"]],
    ]);
  });
});

describe("topicRows(corpus, meeting)", () => {
  it("has for each topic the claims of each article that speak of it, that of which most tell first", () => {
    const [summit] = meetings;
    if (!summit) throw new Error("no summit");
    const rows = topicRows(corpus, summit);
    expect(rows.map(({ topic, told }) => [topic, told.map(ids)])).toEqual([
      ["energy", [["courier-summit-event"], ["herald-summit-event", "herald-summit-statement"], []]],
      ["diplomacy", [[], ["herald-summit-event"], []]],
    ]);
    expect(rows.map(count)).toEqual([2, 1]);
  });
});
