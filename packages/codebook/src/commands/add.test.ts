import { describe, expect, it } from "vitest";
import { called } from "../../test/called";
import { ARTICLE, CITED } from "../../test/crisis";
import { printedWhileTesting } from "../../test/printed";
import { kind } from "../schema/vocabulary";
import { ADD_EXAMPLES } from "./add-examples";

const printed = printedWhileTesting();

const STATEMENT = [
  "add",
  "statement",
  "--article",
  "gazette-1933-11-17-border",
  "--slug",
  "denial-again",
  "--about",
  "sylvanian-forces-near-freedonia",
];
const SAYS = [
  "--by",
  "institution:sylvania",
  "--polarity",
  "denied",
  "--modality",
  "actual",
  "--date",
  "null",
  "--verb",
  "deny",
  "--topic",
  "troop-build-up",
  "--summary",
  "There is nothing there.",
];

/** The arguments of a command line as a shell reads them, without the name of the tool and the folder of texts. */
function argumentsOf(line: string): string[] {
  const words: string[] = line.replace(/\\\n/g, "").match(/'[^']*'|\S+/g) ?? [];
  return words.slice(1, words.indexOf("--sources")).map((word) => word.replace(/^'|'$/g, ""));
}

describe("the example in the help of crisis add", () => {
  it("is there for every kind", () => {
    expect(Object.keys(ADD_EXAMPLES).sort()).toEqual(Object.keys(kind.words).sort());
  });

  it.each(Object.entries(ADD_EXAMPLES))("%s is a claim that can be added", async (_, line) => {
    const { withText } = called();
    expect(await withText(...argumentsOf(line), "--dry-run"), printed.err).toBe(0);
  });
});

describe("crisis add", () => {
  it("writes a claim with spans behind the last, and leaves the rest as it was", async () => {
    const { withText, read } = called();
    const before = read(ARTICLE);
    expect(await withText(...STATEMENT, ...SAYS, "--find", "Sylvania denies it")).toBe(0);
    expect(read(ARTICLE).slice(0, before.length)).toBe(before);
    expect(read(ARTICLE).slice(before.length)).toMatch(
      /^ {2}- id: gazette-1933-11-17-border-denial-again\n {4}kind: statement\n[\s\S]*summary: There is nothing there\.\n {4}evidence:\n {6}- \{ text: en, start: 160, end: 178, role: value, digest: [0-9a-f]{64}, /,
    );
    expect(read(ARTICLE)).not.toContain("denies it");
  });

  it("puts it behind another with --after, and shows it with --dry-run", async () => {
    const { withText, read } = called();
    const before = read(ARTICLE);
    const after = ["--after", "gazette-1933-11-17-border-soldiers", "--find", "Sylvania denies it"];
    expect(await withText(...STATEMENT, ...SAYS, ...after, "--dry-run")).toBe(0);
    expect(read(ARTICLE)).toBe(before);
    expect(printed.out).toContain("- id: gazette-1933-11-17-border-denial-again\n");
    await withText(...STATEMENT, ...SAYS, ...after);
    expect(read(ARTICLE)).toMatch(/border-soldiers\n[\s\S]*id: \S*denial-again\n[\s\S]*border-denial\n/);
  });

  it("gives a figure the bounds that its wording has, from one number", async () => {
    const { call, read } = called();
    const flags = [
      "add",
      "quantity",
      "--article",
      "herald-1934-01-02-war",
      "--slug",
      "length",
      "--about",
      "sylvanian-attack",
      "--by",
      "own-voice",
    ];
    const number = [
      "--modality",
      "actual",
      "--date",
      "null",
      "--counted",
      "duration",
      "--unit",
      "days",
      "--wording",
      "exact",
      "--best",
      "3",
      "--summary",
      "Three days.",
    ];
    expect(await call(...flags, ...number)).toBe(0);
    expect(read(CITED)).toMatch(/low: 3\n {4}best: 3\n {4}high: 3\n {4}relation: exact\n/);
    expect(await call("check", "--no-cache")).toBe(0);
  });

  it("refuses a bound that the wording does not give", async () => {
    const { call } = called();
    const flags = [
      "add",
      "quantity",
      "--article",
      "herald-1934-01-02-war",
      "--slug",
      "length",
      "--about",
      "sylvanian-attack",
    ];
    const number = [
      "--counted",
      "duration",
      "--unit",
      "days",
      "--wording",
      "more-than",
      "--best",
      "3",
      "--summary",
      "Long.",
    ];
    expect(
      await call(...flags, "--by", "own-voice", "--modality", "actual", "--date", "null", ...number),
    ).toBe(2);
    expect(printed.err).toBe("crisis: --best: more-than is written with low\n");
  });

  it("keeps the words of likelihood of a forecast, which are no wording of a number", async () => {
    const { withText, read } = called();
    const [, , ...flags] = argumentsOf(ADD_EXAMPLES["forecast"] as string);
    expect(await withText("add", "forecast", ...flags)).toBe(0);
    expect(read(ARTICLE)).toMatch(/attack-by-december\n[\s\S]*\n {4}wording: expects\n/);
  });

  it("names all that is missing, where nobody can be asked", async () => {
    const { call, read } = called();
    const before = read(ARTICLE);
    expect(await call("add", "statement", "--article", "gazette-1933-11-17-border")).toBe(2);
    for (const flag of ["slug", "by", "about", "date", "summary", "modality", "verb", "topic"]) {
      expect(printed.err).toContain(`\n  --${flag}  `);
    }
    expect(read(ARTICLE)).toBe(before);
  });

  it.each([
    [
      "words that are not in the text",
      ["--find", "Sylvania admits it"],
      /--find: "Sylvania admits it" is not in the text; nearest: /,
    ],
    ["no words", [], /--find {2}the words that it rests on; or --pending/],
    [
      "an asserter that nobody knows",
      ["--find", "Sylvania denies it", "--by", "named:groucho"],
      /--by: there is no actor groucho; crisis new actor enters one/,
    ],
    [
      "a manner that is none",
      ["--find", "Sylvania denies it", "--by", "nmaed:sylvania"],
      /--by: expected one of .*; did you mean named\?/,
    ],
    [
      "a named asserter without a name",
      ["--find", "Sylvania denies it", "--by", "named"],
      /^crisis: --by: named says who: named:<actor>\n$/,
    ],
    [
      "half a relation, by its flag",
      ["--find", "Sylvania denies it", "--relation", "resolves"],
      /^crisis: --relation: a field is missing/,
    ],
    [
      "an id that is there",
      ["--find", "Sylvania denies it", "--slug", "denial"],
      /--slug: gazette-1933-11-17-border-denial is there already/,
    ],
  ])("refuses %s, and writes nothing", async (_, flags, message) => {
    const { withText, read } = called();
    const before = read(ARTICLE);
    expect(await withText(...STATEMENT, ...SAYS, ...flags)).toBe(2);
    expect(printed.err).toMatch(message);
    expect(read(ARTICLE)).toBe(before);
  });
});

describe("a claim by someone who lacks the text", () => {
  it("lands as pending, and is pending no longer once who holds the text has anchored and verified it", async () => {
    const { call, withText, read } = called();
    expect(await call(...STATEMENT, ...SAYS, "--pending")).toBe(0);
    expect(read(ARTICLE)).toContain("    proof: pending\n    evidence: []\n");
    expect(await call("check", "--no-cache")).toBe(0);
    expect(await withText("verify")).toBe(0);
    expect(read(ARTICLE)).toContain("proof: pending");
    const id = "gazette-1933-11-17-border-denial-again";
    expect(await withText("anchor", id, "--find", "Sylvania denies it")).toBe(0);
    expect(await call("check", "--no-cache")).toBe(0);
    printed.out = "";
    expect(await withText("verify")).toBe(0);
    expect(printed.out).toContain(`${id}: its proof is pending no longer`);
    expect(read(ARTICLE)).not.toContain("pending");
    expect(read("proofs/gazette-1933-11-17-border.en.json")).toContain(id);
  });
});
