import { describe, expect, test } from "vitest";
import { labels } from "./labels";
import { labelsEs } from "./labels-es";

/** Every text of the labels by its path. */
const textsOf = (words: unknown, path = ""): [string, string][] =>
  typeof words === "string"
    ? [[path, words]]
    : Object.entries(words as object).flatMap(([key, value]) => textsOf(value, `${path}/${key}`));

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

// what is simply there needs no note
const silent = ["/groupNote/actual"];

describe.each([
  ["English", labels],
  ["Spanish", labelsEs],
])("the %s words of the charts", (_language, words) => {
  test("are never empty, but where there is nothing to say", () => {
    expect(textsOf(words).flatMap(([path, text]) => (text.trim() === "" ? [path] : []))).toEqual(silent);
  });

  test("are another for each group that a reader has to tell apart", () => {
    const told = Object.values(words.group);
    expect(new Set(told).size).toBe(told.length);
  });
});

describe("the Spanish words of the charts", () => {
  const spanish = new Map(textsOf(labelsEs));

  test("are as many as the English, and none besides", () => {
    expect([...spanish.keys()].sort()).toEqual(
      textsOf(labels)
        .map(([path]) => path)
        .sort(),
    );
  });

  test.each(textsOf(labels))("%s has the places of the English", (path, english) => {
    expect(places(spanish.get(path) ?? "")).toEqual(places(english));
  });
});
