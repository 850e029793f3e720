import { describe, expect, test } from "vitest";
import { labels } from "./labels";
import { labelsEs } from "./labels-es";

/** Every text of the labels by its path. */
const textsOf = (words: unknown, path = ""): [string, string][] =>
  typeof words === "string"
    ? [[path, words]]
    : Object.entries(words as object).flatMap(([key, value]) => textsOf(value, `${path}/${key}`));

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

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
