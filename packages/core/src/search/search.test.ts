import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statement } from "../../test/freedonia";
import { search } from "./search";
import { wordsOf } from "./words";

const rows = [
  statement("a", { summary: "Trentino said that 94,300 Sylvanian troops stand at the border." }),
  statement("b", { summary: "Firefly told Chicolini to borrow a duck." }),
  statement("c", { summary: "The border is closed to ducks, Señor Łukasz said." }),
  statement("d", { summary: "Ducks, ducks and more ducks; the duck embargo stands." }),
];
const found = (query: string, limit?: number) =>
  search(rows, query, { limit }).map(({ id }) => id.replace("the-herald-", ""));

describe("search(rows, query)", () => {
  test("finds the rows in which every word stands, or begins a word", () => {
    expect(found("border")).toEqual(["a", "c"]);
    expect(found("border tro")).toEqual(["a"]);
    expect(found("border embargo")).toEqual([]);
  });

  test("a whole word comes before a longer one, and what fits alike keeps its order", () => {
    expect(found("duck")).toEqual(["b", "d", "c"]);
    expect(found("bor")).toEqual(["b", "a", "c"]);
  });

  test("case and accents do not count, on either side", () => {
    for (const query of ["SENOR", "señor", "lukasz", "ŁUKASZ"]) expect(found(query)).toEqual(["c"]);
  });

  test("thousands may be parted or not", () => {
    for (const query of ["94300", "94,300", "94.300"]) expect(found(query)).toEqual(["a"]);
    expect(wordsOf("in 2021, 100 of 1.5")).toEqual(["in", "2021", "100", "of", "1", "5"]);
  });

  test("punctuation parts words, and a query without words finds nothing", () => {
    expect(found("ducks,more")).toEqual(["d"]);
    expect(found(" … ")).toEqual([]);
    expect(found("")).toEqual([]);
  });

  test("gives as many rows as are wanted, the best", () => {
    expect(found("duck", 2)).toEqual(["b", "d"]);
    expect(found("duck", 0)).toEqual([]);
    expect(() => found("duck", -1)).toThrow("search: limit: expected a number of rows, 0 or more; got -1");
    expect(() => found("duck", Number.NaN)).toThrow(RangeError);
  });

  test("searches other fields, and lists of text, each as it is asked for", () => {
    const actors = [
      { id: "rufus-firefly", name: "Rufus T. Firefly", aliases: ["The president"], note: null },
      { id: "chicolini", name: "Chicolini", aliases: [], note: "Not the president" },
    ] as const;
    const ids = (fields: readonly ("name" | "aliases" | "note")[]) =>
      search(actors, "president", { in: fields }).map(({ id }) => id);
    expect(ids(["name"])).toEqual([]);
    expect(ids(["name", "aliases"])).toEqual(["rufus-firefly"]);
    expect(ids(["aliases", "note"])).toEqual(["rufus-firefly", "chicolini"]);
  });

  test("words that objects inherit are words, and a long query is not gone through to its end", () => {
    expect(found("constructor __proto__")).toEqual([]);
    const distinct = Array.from({ length: 32 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join(" ");
    const long = [statement("long", { summary: distinct })];
    expect(search(long, `${distinct} absent`)).toEqual(long);
  });
});

describe("for any texts", () => {
  const anyText = fc
    .array(fc.constantFrom("duck", "Ducks", "Señor", "border", "94,300", "über", "x"), { maxLength: 6 })
    .map((words) => words.join(" "));
  const anyRows = fc
    .array(anyText, { maxLength: 12 })
    .map((texts) => texts.map((summary, index) => statement(`${index}`, { summary })));

  test("what is found has every word, and whatever has every word is found", () => {
    fc.assert(
      fc.property(anyRows, anyText, (given, query) => {
        const wanted = wordsOf(query);
        const fits = given.filter(({ summary }) => {
          const words = wordsOf(summary);
          return wanted.length > 0 && wanted.every((word) => words.some((other) => other.startsWith(word)));
        });
        expect(new Set(search(given, query))).toEqual(new Set(fits));
      }),
    );
  });

  test("a lower limit gives the beginning of what a higher one gives, and the order of rows does not matter to what is found", () => {
    fc.assert(
      fc.property(anyRows, anyText, fc.nat(12), (given, query, limit) => {
        const all = search(given, query);
        expect(search(given, query, { limit })).toEqual(all.slice(0, limit));
        expect(new Set(search(given.toReversed(), query))).toEqual(new Set(all));
      }),
    );
  });
});
