import { describe, expect, it } from "vitest";
import en from "../../messages/en.json" with { type: "json" };
import es from "../../messages/es.json" with { type: "json" };
import { languageOf } from "./language-of";

const textsOf = (messages: unknown, path = ""): readonly [path: string, text: string][] =>
  typeof messages === "string"
    ? [[path, messages]]
    : Object.entries(messages as object).flatMap(([key, value]) =>
        textsOf(value, path === "" ? key : `${path}.${key}`),
      );

/** Where the brace that opens at `from` is closed. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`${text}: expected a closing brace`);
}

/** The arguments of an ICU message, each with its type, and those within its cases. */
function argumentsOf(text: string): string[] {
  const open = text.indexOf("{");
  if (open < 0) return [];
  const end = closing(text, open);
  const [, name = "", type = "", cases = ""] =
    /^(\w+)(?:,\s*(\w+)(?:,\s*(.*))?)?$/s.exec(text.slice(open + 1, end)) ?? [];
  expect(name, text).not.toBe("");
  return [`${name} ${type}`, ...casesOf(cases).flatMap(argumentsOf), ...argumentsOf(text.slice(end + 1))];
}

function casesOf(cases: string): string[] {
  const open = cases.indexOf("{");
  if (open < 0) return [];
  const end = closing(cases, open);
  return [cases.slice(open + 1, end), ...casesOf(cases.slice(end + 1))];
}

const sorted = (words: readonly string[]) => [...new Set(words)].sort();

describe("the message files", () => {
  const spanish = new Map(textsOf(es));

  it("have the same keys, in the same order", () => {
    expect([...spanish.keys()]).toEqual(textsOf(en).map(([path]) => path));
  });

  it.each(textsOf(en))("%s takes the same arguments in both languages", (path, english) => {
    expect(sorted(argumentsOf(spanish.get(path) ?? ""))).toEqual(sorted(argumentsOf(english)));
  });

  it("leave nothing empty, and nothing in English that is a sentence", () => {
    for (const [path, english] of textsOf(en)) {
      expect(spanish.get(path)?.trim(), path).toBeTruthy();
      if (/[a-z]+ [a-z]+ [a-z]+/.test(english)) expect(spanish.get(path), path).not.toBe(english);
    }
  });
});

describe("languageOf(CRISIS_LOCALE)", () => {
  it.each([
    [undefined, "en"],
    ["", "en"],
    ["en", "en"],
    ["es", "es"],
  ])("%s is %s", (asked, language) => {
    expect(languageOf(asked)).toBe(language);
  });

  it("refuses a language without a message file", () => {
    expect(() => languageOf("fr")).toThrow("CRISIS_LOCALE: expected one of en, es; got fr");
  });
});
