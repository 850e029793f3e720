import { describe, expect, test } from "vitest";
import { deployment } from "../test/freedonia";
import { join } from "./join";

const actors = [
  { id: "ambassador-trentino", name: "Trentino", country: "sylvania", aliases: ["The ambassador"] },
  { id: "chicolini", name: "Chicolini", country: null, aliases: [] },
] as const;
const rows = [
  deployment("a", { assertedBy: "ambassador-trentino", via: ["chicolini", "the-herald"] }),
  deployment("b", { assertedBy: null, via: [] }),
  deployment("c", { assertedBy: "rufus-firefly" }),
];

describe("join(rows, others, { on, as, take })", () => {
  test("sets fields of the other row beside a row's own", () => {
    const [first] = join(rows, actors, { on: "assertedBy", as: "speaker", take: ["name", "aliases"] });
    expect(first).toEqual({ ...rows[0], speakerName: "Trentino", speakerAliases: ["The ambassador"] });
  });

  test("where no one is named, the other rows have no such id, or a field is null, it gives null", () => {
    const joined = join(rows, actors, { on: "assertedBy", as: "speaker", take: "name" });
    expect(joined.map(({ speakerName }) => speakerName)).toEqual(["Trentino", null, null]);
    const [through] = join(rows, actors, { on: "via", as: "through", take: "country" });
    expect(through?.throughCountry).toEqual([null, null]);
  });

  test("a list of ids gives lists in its order, and never more rows", () => {
    const joined = join(rows, actors, { on: "via", as: "through", take: "name" });
    expect(joined.map(({ throughName }) => throughName)).toEqual([["Chicolini", null], [], []]);
  });

  test("joins follow each other", () => {
    const once = join(rows, actors, { on: "assertedBy", as: "speaker", take: "country" });
    const countries = [{ id: "sylvania", name: "Sylvania" }] as const;
    expect(join(once, countries, { on: "speakerCountry", as: "country", take: "name" })[0]?.countryName).toBe(
      "Sylvania",
    );
  });

  test("two rows with one id cannot be told apart, and throw", () => {
    expect(() =>
      join(rows, [actors[0], actors[0]], { on: "assertedBy", as: "speaker", take: "name" }),
    ).toThrow("join: two of the other rows have the id ambassador-trentino");
  });

  test("ids are ids, and not what objects inherit", () => {
    const odd = [{ id: "a", who: "constructor" }];
    expect(
      join(odd, [{ id: "x", who: "y" }] as { id: string; who: string }[], {
        on: "who",
        as: "other",
        take: "who",
      }),
    ).toEqual([{ id: "a", who: "constructor", otherWho: null }]);
  });
});
