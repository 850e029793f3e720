import { alpha } from "krippendorff";
import { describe, expect, it } from "vitest";
import type { ClaimRecord } from "../schema/index";
import { compareCodings } from "./compare-codings";
import { matchUnits } from "./match-units";

const claim = (id: string, start: number, end: number, more: object = {}): ClaimRecord =>
  ({
    id,
    kind: "statement",
    about: "peace",
    attribution: [{ manner: "named", actor: "elm" }],
    modality: "actual",
    topic: "diplomacy",
    evidence: [{ text: "en", start, end, role: "value", digest: "", before: "", after: "" }],
    ...more,
  }) as unknown as ClaimRecord;

const idsOf = (pairs: readonly (readonly [ClaimRecord, ClaimRecord])[]) =>
  pairs.map(([a, b]) => `${a.id} ${b.id}`).toSorted();

describe("matchUnits", () => {
  it("pairs claims whose words of value are the same by half or more", () => {
    const first = [claim("a", 0, 100), claim("b", 200, 300)];
    const second = [claim("x", 10, 60), claim("y", 290, 400)];
    const { pairs, firstOnly, secondOnly } = matchUnits(first, second);
    expect(idsOf(pairs)).toEqual(["a x"]);
    expect(firstOnly.map(({ id }) => id)).toEqual(["b"]);
    expect(secondOnly.map(({ id }) => id)).toEqual(["y"]);
  });

  it("tells claims on the same words apart by what they are about, and takes each once", () => {
    const first = [claim("a", 0, 100, { sender: "norland" }), claim("b", 0, 100, { sender: "southport" })];
    const second = [claim("x", 0, 100, { sender: "southport" }), claim("y", 0, 100, { sender: "norland" })];
    expect(idsOf(matchUnits(first, second).pairs)).toEqual(["a y", "b x"]);
  });

  it("lets words of another role match nothing", () => {
    const context = claim("x", 0, 100, { evidence: [{ text: "en", start: 0, end: 100, role: "context" }] });
    expect(matchUnits([claim("a", 0, 100)], [context]).pairs).toEqual([]);
  });
});

describe("compareCodings", () => {
  const first = [claim("a", 0, 10), claim("b", 20, 30, { kind: "assessment" }), claim("c", 40, 50)];
  const second = [claim("x", 0, 10), claim("y", 20, 30, { topic: "energy" })];
  const found = compareCodings([{ article: "gazette", first, second }]);

  it("counts what both found", () => {
    expect(found).toMatchObject({ first: 3, second: 2, matched: 2, precision: 1, recall: 2 / 3 });
  });

  it("compares each field over the pairs that both give it", () => {
    const field = (name: string) => found.fields.find((one) => one.field === name);
    expect(field("kind")).toMatchObject({ n: 2, same: 0.5 });
    expect(field("about")).toMatchObject({ n: 2, same: 1, alpha: null, interval: null });
    expect(field("status")).toBeUndefined();
  });

  it("gives the same figures again", () => {
    expect(compareCodings([{ article: "gazette", first, second }])).toEqual(found);
  });
});

it("takes alpha from a library that agrees with the worked example of Krippendorff (2011), for words", () => {
  const one = ["1", "2", "3", "3", "2", "1", "4", "1", "2"];
  const two = ["1", "2", "3", "3", "2", "2", "4", "1", "2"];
  // by hand: 18 values, of 1 5, of 2 7, of 3 4, of 4 2; two differ
  const expected = 1 - (17 * 2) / (18 * 18 - (5 * 5 + 7 * 7 + 4 * 4 + 2 * 2));
  expect(alpha([one, two])).toBeCloseTo(expected, 10);
});
