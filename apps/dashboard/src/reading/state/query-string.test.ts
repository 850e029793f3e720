import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseView, printView } from "./query-string";
import { type Choices, everything, filterNames, type ViewState } from "./view-state";

const choices: Choices = {
  days: { first: "2021-11-01", last: "2022-03-31" },
  filters: {
    tier: ["1", "2", "3", "4", "none"],
    modality: ["actual", "planned"],
    actor: ["joe-biden", "nato"],
  },
};

const view = (query: string) => parseView(query, choices);

describe("parseView(query, choices)", () => {
  it("reads a view, its values in the order of the page", () => {
    expect(view("?modality=planned&known=2021-12-03&hindsight=on&modality=actual&tier=4")).toEqual({
      state: {
        known: "2021-12-03",
        hindsight: true,
        filters: { modality: ["actual", "planned"], tier: ["4"] },
      },
      ignored: [],
    });
  });

  it("takes an empty query for everything", () => {
    expect(view("")).toEqual({ state: everything, ignored: [] });
  });

  it.each([
    ["a day that is not in the calendar", "known", "2022-02-30"],
    ["a day before the first", "known", "2021-10-31"],
    ["a day after the last", "known", "2022-04-01"],
    ["a moment", "known", "2021-12-03T10:00"],
    ["no day", "known", ""],
    ["hindsight without a day", "hindsight", "on"],
    ["a value that the page has not", "tier", "9"],
    ["a filter that the page has not", "lane", "diplomacy"],
    ["a name that no page has", "utm_source", "mail"],
    ["a name of every object", "__proto__", "1"],
    ["markup", "actor", "<img src=x onerror=alert(1)>"],
  ])("ignores %s, and says so", (_what, name, value) => {
    const query = new URLSearchParams([[name, value]]).toString();
    expect(view(`?${query}`)).toEqual({ state: everything, ignored: [{ name, value }] });
  });

  it("keeps what is right beside what is wrong", () => {
    expect(view("?known=soon&tier=9&tier=2")).toEqual({
      state: { known: null, hindsight: false, filters: { tier: ["2"] } },
      ignored: [
        { name: "known", value: "soon" },
        { name: "tier", value: "9" },
      ],
    });
  });

  it("takes the first of two days", () => {
    expect(view("?known=2021-12-03&known=2021-12-04")).toEqual({
      state: { known: "2021-12-03", hindsight: false, filters: {} },
      ignored: [{ name: "known", value: "2021-12-04" }],
    });
  });

  it("takes no day where the page has no slider", () => {
    const { ignored } = parseView("?known=2021-12-03", { days: null, filters: {} });
    expect(ignored).toEqual([{ name: "known", value: "2021-12-03" }]);
  });
});

const word = fc.string({ unit: "grapheme", minLength: 1 });
const anyChoices = fc.record({
  days: fc.constant(choices.days),
  filters: fc.dictionary(fc.constantFrom(...filterNames), fc.uniqueArray(word, { minLength: 1 })),
}) as fc.Arbitrary<Choices>;

const day = fc
  .date({ min: new Date("2021-11-01T00:00:00Z"), max: new Date("2022-03-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any view that some page offers, with that page's choices. */
const anyView = anyChoices.chain((offered) =>
  fc
    .record({
      known: fc.option(day),
      hindsight: fc.boolean(),
      filters: fc.record(
        Object.fromEntries(
          Object.entries(offered.filters).map(([name, values]) => [
            name,
            fc.subarray([...values], { minLength: 1 }),
          ]),
        ),
        { requiredKeys: [] },
      ),
    })
    .map((state) => ({
      offered,
      state: { ...state, hindsight: state.hindsight && state.known !== null } as ViewState,
    })),
);

test("parseView reads back every view that printView writes, and ignores nothing of it", () => {
  fc.assert(
    fc.property(anyView, ({ offered, state }) => {
      expect(parseView(printView(state), offered)).toEqual({ state, ignored: [] });
    }),
  );
});

test("printView writes what parseView made of any query in one form, which stays", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word)), anyChoices, (pairs, offered) => {
      const { state } = parseView(new URLSearchParams(pairs).toString(), offered);
      const once = printView(state);
      expect(printView(parseView(once, offered).state)).toBe(once);
    }),
  );
});
