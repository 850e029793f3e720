import { describe, expect, test } from "vitest";
import { labels } from "./labels";
import { labelsEs } from "./labels-es";

/** Every text of the labels by its path. */
const textsOf = (words: unknown, path = ""): [string, string][] =>
  typeof words === "string"
    ? [[path, words]]
    : Object.entries(words as object).flatMap(([key, value]) => textsOf(value, `${path}/${key}`));

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

// what is simply there needs no note, and what is open has not come out
const silent = ["/groupNote/actual", "/resolution/open"];

describe.each([
  ["English", labels],
  ["Spanish", labelsEs],
])("the %s words of the charts", (_language, words) => {
  test("are never empty, but where there is nothing to say", () => {
    expect(textsOf(words).flatMap(([path, text]) => (text.trim() === "" ? [path] : []))).toEqual(silent);
  });

  test("are another for each of the values that a reader has to tell apart", () => {
    for (const list of ["modality", "status", "hedge", "lane", "posture", "group", "scope"] as const) {
      const told = Object.values(words[list]);
      expect(new Set(told).size, list).toBe(told.length);
    }
  });
});

describe("a closed list in English", () => {
  test.each(["status", "modality"] as const)("calls each %s by its own name", (list) => {
    for (const [value, words] of Object.entries(labels[list]))
      expect(words).toBe(value === "actual" ? "present" : value.replaceAll("-", " "));
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
