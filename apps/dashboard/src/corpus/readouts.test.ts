import type { EventRow } from "@crisis/core";
import { describe, expect, it } from "vitest";
import { corpusOf } from "../../test/corpus";
import { claim } from "../../test/rows";
import { meetingsOf } from "./readouts";

const of = (...rows: readonly Partial<EventRow>[]) => {
  const two = rows.flatMap((row, index) =>
    ["one", "two"].map(
      (article) =>
        ({
          ...claim("event"),
          type: "call",
          channel: null,
          ...row,
          id: `${article}-${index}`,
          article,
        }) as unknown as EventRow,
    ),
  );
  return meetingsOf(corpusOf(two)).map(({ id }) => id);
};

describe("meetings that several articles tell of", () => {
  it("are those at which people spoke", () => {
    expect(of({ type: "call" })).toEqual(["summit"]);
    expect(of({ type: "annexation" })).toEqual([]);
    expect(of({ type: "negotiation", channel: "written" })).toEqual([]);
  });

  it("are no process that goes on, also where one claim dates a part of it", () => {
    const open = { type: "negotiation", from: "2021-12-07", to: null } as const;
    expect(of(open)).toEqual([]);
    expect(of(open, { type: "negotiation" })).toEqual([]);
  });
});
