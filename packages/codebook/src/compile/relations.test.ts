import { describe, expect, it } from "vitest";
import { freedonia } from "../../test/freedonia";
import type { Relation } from "../schema/index";
import { compile } from "./compile";

const TROOPS = "gazette-1933-11-17-troops";
const HERALD = "herald-1933-11-16-troops";
const HOURS = "herald-1933-11-16-hours";
const DEAD = "herald-1933-11-16-dead";
const FORECAST = "gazette-1933-11-17-forecast";

type Links = Readonly<Record<string, readonly Relation[]>>;

/** The rows by id, where claims have these relations and no others, and some are deprecated. */
function rows(links: Links, deprecated: readonly string[] = []) {
  const input = freedonia((articles) => {
    for (const claim of articles.flatMap((article) => article.claims)) {
      claim.relations = [...(links[claim.id] ?? [])];
      if (deprecated.includes(claim.id)) claim.rank = "deprecated";
    }
  });
  const all = Object.values(compile(input)).flat();
  return new Map(all.filter((row) => "origin" in row).map((row) => [row["id"], row]));
}
const to = (type: Relation["type"], claim: string): Relation => ({ type, claim });

describe("origin", () => {
  it("is the claim itself where it repeats nothing, and the end of the chain where it does", () => {
    const found = rows({ [TROOPS]: [to("repeats", HERALD)], [HERALD]: [to("repeats", HOURS)] });
    expect([TROOPS, HERALD, HOURS].map((id) => found.get(id)?.["origin"])).toEqual([HOURS, HOURS, HOURS]);
    expect(found.get(DEAD)?.["origin"]).toBe(DEAD);
  });

  it("refuses claims that repeat each other", () => {
    const circle = { [TROOPS]: [to("repeats", HERALD)], [HERALD]: [to("repeats", TROOPS)] };
    expect(() => rows(circle)).toThrow(`repeats runs in a circle: ${TROOPS} → ${HERALD} → ${TROOPS}`);
  });
});

describe("resolution", () => {
  const resolves = (outcome: Relation["outcome"]): Relation[] => [
    { type: "resolves", claim: FORECAST, ...(outcome && { outcome }) },
  ];
  const of = (links: Links, deprecated?: readonly string[]) => {
    const row = rows(links, deprecated).get(FORECAST);
    return [row?.["resolution"], row?.["resolvedBy"], row?.["resolvedOn"]];
  };

  it("is open where no claim resolves the forecast", () => {
    expect(of({})).toEqual(["open", null, null]);
  });

  it("comes from the claim last known", () => {
    const links = { [TROOPS]: resolves("occurred"), [DEAD]: resolves("not-occurred") };
    expect(of(links)).toEqual(["occurred", TROOPS, "1933-11-17"]);
  });

  it("does not come from a deprecated claim", () => {
    expect(of({ [TROOPS]: resolves("occurred") }, [TROOPS])).toEqual(["open", null, null]);
  });

  it("refuses a resolving claim that does not say how", () => {
    expect(() => rows({ [TROOPS]: resolves(undefined) })).toThrow(
      `${TROOPS} resolves it: expected an outcome`,
    );
  });
});
