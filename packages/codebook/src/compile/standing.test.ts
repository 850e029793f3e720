import { describe, expect, it } from "vitest";
import { freedonia } from "../../test/freedonia";
import type { ClaimRecord, Relation } from "../schema/index";
import { compile } from "./compile";

// the Gazette of 17 November has TROOPS, EMBARGO and ORDER, the Herald of the day before has HERALD and HOURS
const TROOPS = "gazette-1933-11-17-troops";
const ORDER = "gazette-1933-11-17-marching-order";
const HERALD = "herald-1933-11-16-troops";
const HOURS = "herald-1933-11-16-hours";

type Changes = Readonly<Record<string, Partial<ClaimRecord>>>;

const to = (type: Relation["type"], claim: string): Relation => ({ type, claim });
const by = (actor: string) => [{ manner: "named" as const, actor }];
const wrong = (field: string, reference: string, day?: string) => ({
  field,
  says: "One thing.",
  record: "Another.",
  cause: "value" as const,
  reference,
  ...(day && { day }),
});

/** The rows by id, where claims are changed so, have no other relations or corrections, and the papers are two. */
function rows(changes: Changes, publisher: { partOf?: string; kind?: "newspaper" | "government" } = {}) {
  const input = freedonia((articles) => {
    for (const article of articles) {
      if (article.id.startsWith("herald")) article.publisher = "herald";
      for (const claim of article.claims)
        Object.assign(claim, { relations: [], corrections: [] }, changes[claim.id] ?? {});
    }
  });
  const [gazette] = input.registers.publishers;
  if (gazette === undefined) throw new Error("the invented crisis has a publisher");
  input.registers.publishers.push({
    ...gazette,
    id: "herald",
    partOf: null,
    kind: "newspaper",
    ...publisher,
  });
  return new Map(
    Object.values(compile(input))
      .flat()
      .filter((row) => "standing" in row)
      .map((row) => [row["id"], row]),
  );
}
const standing = (id: string, changes: Changes, publisher?: Parameters<typeof rows>[1]) => {
  const row = rows(changes, publisher).get(id);
  return [row?.["standing"], row?.["standingHistory"]];
};

describe("standing", () => {
  it("is single, and never was another, where no claim speaks of it", () => {
    expect(standing(TROOPS, {})).toEqual(["single", []]);
  });

  it("is contested for both of two claims that contradict each other, from the day on which both were known", () => {
    const changes = { [TROOPS]: { relations: [to("contradicts", HERALD)] } };
    expect(standing(TROOPS, changes)).toEqual(["contested", []]);
    expect(standing(HERALD, changes)).toEqual(["contested", ["1933-11-15 single", "1933-11-17 contested"]]);
  });

  it("is confirmed by an independent institution, in either direction", () => {
    const changes = { [HERALD]: { relations: [to("confirms", TROOPS)] } };
    expect(standing(TROOPS, changes)).toEqual(["confirmed", []]);
    expect(standing(HERALD, changes)[0]).toBe("confirmed");
  });

  it("is contested where one claim confirms and another contradicts", () => {
    const changes = {
      [HERALD]: { relations: [to("confirms", TROOPS)] },
      [HOURS]: { relations: [to("contradicts", TROOPS)] },
    };
    expect(standing(TROOPS, changes)[0]).toBe("contested");
    expect(standing(HERALD, changes)[0]).toBe("confirmed");
  });

  it("is not confirmed by the same publisher", () => {
    const changes = { [TROOPS]: { relations: [to("confirms", ORDER)], attribution: by("sylvania") } };
    expect(standing(TROOPS, changes)[0]).toBe("single");
  });

  it("is not confirmed by the state of whose president it is", () => {
    const changes = {
      [HERALD]: { relations: [to("confirms", TROOPS)], attribution: by("freedonia") },
    };
    expect(standing(TROOPS, changes)[0]).toBe("single");
  });

  it("is not confirmed by a paper that the asserter's state directs", () => {
    const changes = { [HERALD]: { relations: [to("confirms", TROOPS)] } };
    expect(standing(TROOPS, changes, { partOf: "freedonia" })[0]).toBe("single");
  });

  it("is corrected by a material field, and then contests nobody", () => {
    const changes = {
      [TROOPS]: { relations: [to("contradicts", HERALD)], corrections: [wrong("low", HERALD)] },
    };
    expect(standing(TROOPS, changes)).toEqual(["corrected", []]);
    expect(standing(HERALD, changes)).toEqual(["single", []]);
  });

  it("contests up to the day on which the reference of its correction was public", () => {
    const changes = {
      [TROOPS]: {
        relations: [to("contradicts", HERALD)],
        corrections: [wrong("low", "https://example.org/count", "1933-12-01")],
      },
    };
    expect(standing(TROOPS, changes)).toEqual([
      "corrected",
      ["1933-11-17 contested", "1933-12-01 corrected"],
    ]);
    expect(standing(HERALD, changes)).toEqual([
      "single",
      ["1933-11-15 single", "1933-11-17 contested", "1933-12-01 single"],
    ]);
  });

  it("is left as it is by the correction of a lesser field, which is listed with its day", () => {
    const row = rows({ [HERALD]: { corrections: [wrong("office", TROOPS)] } }).get(HERALD);
    expect(row).toMatchObject({
      standing: "single",
      corrected: ["office"],
      correctedOn: ["1933-11-17"],
      revised: "1933-11-17",
    });
  });

  it("is superseded from the day on which its own source replaced it", () => {
    const changes = { [TROOPS]: { relations: [to("supersedes", HERALD)] } };
    expect(standing(HERALD, changes)).toEqual(["superseded", ["1933-11-15 single", "1933-11-17 superseded"]]);
  });

  it("is withdrawn where it is deprecated, and then neither contests nor confirms", () => {
    const changes = {
      [HERALD]: { rank: "deprecated" as const, rankReason: "Twice.", relations: [to("contradicts", TROOPS)] },
    };
    expect(standing(HERALD, changes)).toEqual(["withdrawn", []]);
    expect(standing(TROOPS, changes)).toEqual(["single", []]);
  });

  it("is shared by an assertion and its copies, which say nothing of each other", () => {
    const changes = {
      [TROOPS]: { relations: [to("contradicts", HERALD)] },
      [ORDER]: { relations: [to("repeats", TROOPS), to("confirms", TROOPS)] },
    };
    expect(standing(ORDER, changes)).toEqual(["contested", []]);
    expect(standing(TROOPS, changes)).toEqual(["contested", []]);
  });
});

describe("voice", () => {
  const voice = (id: string, changes: Changes, publisher?: Parameters<typeof rows>[1]) => {
    const row = rows(changes, publisher).get(id);
    return [row?.["voice"], row?.["reportedBy"], row?.["reportedByManner"], row?.["characterises"]];
  };

  it("is direct for an article's own voice", () => {
    expect(voice(HOURS, { [HOURS]: { attribution: [{ manner: "own-voice" }] } })).toEqual([
      "direct",
      null,
      null,
      null,
    ]);
  });

  it("is reported by the article for a person whom a paper names", () => {
    expect(voice(TROOPS, { [TROOPS]: { attribution: by("rufus-firefly") } })).toEqual([
      "reported",
      null,
      "own-voice",
      null,
    ]);
  });

  it("is reported by the next in the chain, unnamed or not", () => {
    const firefly = by("rufus-firefly");
    const named = { [TROOPS]: { attribution: [...firefly, ...by("bob-roland")] } };
    expect(voice(TROOPS, named)).toEqual(["reported", "bob-roland", "named", null]);
    const unnamed = { manner: "unnamed" as const, described: "a palace source" };
    expect(voice(TROOPS, { [TROOPS]: { attribution: [...firefly, unnamed] } })).toEqual([
      "reported",
      null,
      "unnamed",
      null,
    ]);
  });

  it("is direct for a president in his government's publication, and reported for another's", () => {
    const government = { kind: "government" as const, partOf: "freedonia" };
    expect(voice(HERALD, { [HERALD]: { attribution: by("rufus-firefly") } }, government)[0]).toBe("direct");
    expect(voice(HERALD, { [HERALD]: { attribution: by("sylvania") } }, government)[0]).toBe("reported");
  });

  it("is reported for a president in a paper that his state directs", () => {
    const directed = { kind: "newspaper" as const, partOf: "freedonia" };
    expect(voice(HERALD, { [HERALD]: { attribution: by("rufus-firefly") } }, directed)[0]).toBe("reported");
  });

  it("is what the record says where it says it, and characterised where it names who is described", () => {
    const quoted = { [TROOPS]: { attribution: by("rufus-firefly"), voice: "direct" as const } };
    expect(voice(TROOPS, quoted)[0]).toBe("direct");
    const gloss = { [TROOPS]: { attribution: by("rufus-firefly"), characterises: "sylvania" } };
    expect(voice(TROOPS, gloss)).toEqual(["characterised", null, null, "sylvania"]);
  });
});
