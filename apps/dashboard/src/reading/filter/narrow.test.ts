import type { ClaimRow } from "@crisis/core";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { claim } from "../../../test/rows";
import { everything, type ViewState } from "../state/view-state";
import { narrow } from "./narrow";

const deployment = (id: string, given: object) =>
  claim("deployment", { id, ...given } as unknown as Partial<ReturnType<typeof claim<"deployment">>>);

const rows = [
  deployment("april", { known: "2021-04-12", from: "2021-04-12", modality: "actual" }),
  deployment("plan", { known: "2021-12-03", from: "2022-01-01", modality: "planned" }),
  deployment("told-later", { known: "2021-12-20", from: "2021-11-01", modality: "actual" }),
  deployment("after", { known: "2022-02-20", from: "2022-02-20", modality: "actual" }),
  deployment("undated", { known: "2021-04-13", date: null, from: null, to: null, modality: "planned" }),
  deployment("withdrawn", { known: "2021-04-12", rank: "deprecated" }),
];
const ids = (shown: readonly ClaimRow[]) => shown.map(({ id }) => id);
const see = (given: Partial<ViewState>) => narrow(rows, { ...everything, ...given });

describe("narrow(rows, state)", () => {
  it("shows everything that is not deprecated, and counts what has no date", () => {
    const view = see({});
    expect(ids(view.shown)).toEqual(["april", "plan", "told-later", "after", "undated"]);
    expect(view).toMatchObject({ all: 5, hidden: 0, notYet: 0, undated: 1 });
  });

  it("shows what had been said by the end of a day", () => {
    const view = see({ known: "2021-12-03" });
    expect(ids(view.shown)).toEqual(["april", "plan", "undated"]);
    expect(view).toMatchObject({ all: 5, hidden: 0, notYet: 2, undated: 1 });
  });

  it("shows with hindsight what was told later of the time before, in its place, with the day it was told", () => {
    const view = see({ known: "2021-12-03", hindsight: true });
    expect(ids(view.shown)).toEqual(["april", "plan", "told-later", "undated"]);
    expect([...view.later]).toEqual([["told-later", "2021-12-20"]]);
    expect(view.notYet).toBe(1);
  });

  it("counts a day to its end: what was said on it had been said, what was said on the next had not", () => {
    const on = (known: string) =>
      narrow([deployment("one", { known })], { ...everything, known: "2021-12-03" });
    expect(on("2021-12-02").notYet).toBe(0);
    expect(on("2021-12-03").notYet).toBe(0);
    expect(on("2021-12-04").notYet).toBe(1);
  });

  it.each([
    ["began the day before", { from: "2021-12-02", to: null }, true],
    ["began on that day", { from: "2021-12-03", to: "2021-12-09" }, true],
    ["began the day after", { from: "2021-12-04", to: "2021-12-09" }, false],
    ["ended by that day, and nobody says when it began", { from: null, to: "2021-12-03" }, true],
    ["ended later, and nobody says when it began", { from: null, to: "2021-12-04" }, false],
    ["has no date", { from: null, to: null, date: null }, false],
  ])("looks back with hindsight on what %s: %j is shown: %s", (_what, dates, isShown) => {
    const one = deployment("one", { known: "2021-12-20", ...dates });
    const { shown, later, notYet } = narrow([one], { known: "2021-12-03", hindsight: true, filters: {} });
    expect(ids(shown)).toEqual(isShown ? ["one"] : []);
    expect([...later]).toEqual(isShown ? [["one", "2021-12-20"]] : []);
    expect(notYet).toBe(isShown ? 0 : 1);
  });

  it("counts as undated what has no date at all, not what has an open beginning", () => {
    const open = deployment("open", {
      known: "2021-12-01",
      date: "../2021-12",
      from: null,
      to: "2021-12-31",
    });
    expect(narrow([open], everything).undated).toBe(0);
  });

  it("marks nothing as told later that had been said by the day", () => {
    const view = see({ known: "2022-02-20", hindsight: true });
    expect(ids(view.shown)).toEqual(["april", "plan", "told-later", "after", "undated"]);
    expect(view.later.size).toBe(0);
  });

  it("counts what a filter hides as hidden, whenever it was said", () => {
    const view = see({ known: "2021-12-03", filters: { modality: ["actual"] } });
    expect(ids(view.shown)).toEqual(["april"]);
    expect(view).toMatchObject({ all: 5, hidden: 2, notYet: 2, undated: 0 });
  });

  it("takes any value of a filter, and every filter", () => {
    expect(ids(see({ filters: { modality: ["planned"] } }).shown)).toEqual(["plan", "undated"]);
    expect(see({ filters: { modality: ["planned", "actual"] } }).shown.length).toBe(5);
    expect(ids(see({ filters: { modality: ["planned"], side: ["nowhere"] } }).shown)).toEqual([]);
  });

  it("hides by a filter what has nothing that it looks at", () => {
    expect(see({ filters: { tier: ["4"] } })).toMatchObject({ shown: [], hidden: 5, notYet: 0 });
  });

  it.each([
    ["actor", { assertedBy: "nato" }],
    ["actor", { via: ["nato"] }],
    ["side", { side: "nato" }],
    ["publisher", { publisher: "nato" }],
  ] as const)("filters by %s", (name, given) => {
    const some = [...rows, deployment("one", given)];
    expect(ids(narrow(some, { ...everything, filters: { [name]: ["nato"] } }).shown)).toEqual(["one"]);
  });

  it.each([
    ["tier", claim("sanction", { tier: 4 }), "4"],
    ["tier", claim("sanction", { tier: null }), "none"],
    ["tier", claim("response"), "beside"],
    ["status", claim("sanction", { status: "imposed" }), "imposed"],
    ["lane", claim("event", { lane: "diplomacy" }), "diplomacy"],
    ["lane", claim("forecast", { lane: "diplomacy" }), "diplomacy"],
    ["evidence", claim("event", { evidence: "cited" }), "cited"],
    ["standing", claim("event", { standing: "contested" }), "contested"],
  ] as const)("filters by %s", (name, row, value) => {
    expect(narrow<ClaimRow>([row], { ...everything, filters: { [name]: [value] } }).shown).toEqual([row]);
    expect(narrow<ClaimRow>([row], { ...everything, filters: { [name]: ["other"] } }).shown).toEqual([]);
  });
});

const day = fc.constantFrom(
  "2021-04-11",
  "2021-04-12",
  "2021-11-01",
  "2021-12-03",
  "2021-12-20",
  "2022-02-20",
);
const anyRow = fc
  .record({
    known: day,
    from: fc.option(day),
    modality: fc.constantFrom("actual", "planned"),
    rank: fc.constantFrom("normal", "deprecated"),
  })
  .map((given) => ({ ...given, date: given.from, to: given.from }));
const anyState: fc.Arbitrary<ViewState> = fc.record({
  known: fc.option(day),
  hindsight: fc.boolean(),
  filters: fc.constantFrom({}, { modality: ["planned"] }, { modality: ["actual", "planned"] }),
});

test("what is shown and what is left out, by reason, add up to all", () => {
  fc.assert(
    fc.property(fc.array(anyRow), anyState, (given, state) => {
      const some = given.map((row, index) => deployment(`c${index}`, row));
      const { shown, later, all, hidden, notYet, undated } = narrow(some, state);
      expect(shown.length + hidden + notYet).toBe(all);
      expect(undated).toBe(shown.filter(({ date }) => date === null).length);
      const early = shown.filter(({ id }) => !later.has(id));
      expect(early.every(({ known }) => state.known === null || known <= state.known)).toBe(true);
    }),
  );
});
