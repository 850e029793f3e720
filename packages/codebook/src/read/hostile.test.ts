import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ARTICLE, crisis } from "../../test/crisis";
import { checkData } from "../commands/check";

const BOUND = 15_000;
const MEGABYTE = 1 << 20;

/** What `check` says of an article file of these bytes; within a bounded time, and without a crash. */
function check(bytes: string | Uint8Array) {
  const { dataDir } = crisis();
  const file = join(dataDir, ARTICLE);
  writeFileSync(file, bytes);
  const started = Date.now();
  const { problems } = checkData(dataDir, null);
  expect(Date.now() - started).toBeLessThan(BOUND);
  for (const { line, column } of problems) {
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
  }
  return problems.filter((problem) => problem.file === file);
}

const good = readFileSync(new URL(`../../test/crisis/data/${ARTICLE}`, import.meta.url), "utf8");
const laughs = [
  "a: &a [x, x]",
  ...[..."bcdefghij"].map((name, i) => `${name}: &${name} [*${"abcdefghi"[i]}, *${"abcdefghi"[i]}]`),
];

const refused: [title: string, bytes: string | Uint8Array, place: string, message: RegExp][] = [
  ["a billion laughs", laughs.join("\n"), "1:4", /anchors are not used/],
  ["an alias", good.replace("type: news", "type: *news"), "5:7", /aliases are not used/],
  ["a tag of its own", good.replace("type: news", "type: !!js/function news"), "5:7", /tags are not used/],
  ["a tag of the language", good.replace("type: news", "type: !!binary news"), "5:7", /tags are not used/],
  ["a directive", `%YAML 1.1\n---\n${good}`, "1:1", /directives are not used/],
  ["two documents", `---\n${good}---\n${good}`, `${good.split("\n").length + 1}:1`, /one document a file/],
  ["a field twice", good.replace("type: news", "type: news\ntype: news"), "6:1", /"type" stands twice/],
  [
    "a key that is a list",
    good.replace("type: news", "[type]: news"),
    "5:1",
    /a field's name must be a word/,
  ],
  ["a merge key", good.replace("type: news", "type: news\n<<: { url: x }"), "6:1", /there is no such field/],
  [
    "__proto__",
    good.replace("type: news", "type: news\n__proto__: { polluted: true }"),
    "6:1",
    /there is no such field/,
  ],
  [
    "constructor in a claim",
    good.replace("modality: actual", "modality: actual\n    constructor: { prototype: x }"),
    "27:5",
    /there is no such field/,
  ],
  ["lists nested without end", "[".repeat(4 * MEGABYTE - 1), "1:41", /nested too deep/],
  ["lists nested a thousand deep", `a: ${"[".repeat(1000)}${"]".repeat(1000)}`, "1:44", /nested too deep/],
  [
    "mappings nested by their indent",
    Array.from({ length: 2000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
    "202:1",
    /nested too deep/,
  ],
  ["dashes in a row", `${"- ".repeat(100_000)}x`, "1:81", /nested too deep/],
  ["millions of entries", `claims: [${"1,".repeat(2_000_000)}1]`, "1:266672", /more than 400000 parts/],
  [
    "hundreds of thousands of fields",
    Array.from({ length: 50_000 }, (_, i) => `k${i}: 1`).join("\n"),
    "1:1",
    /a field is missing/,
  ],
  ["closing brackets alone", "}".repeat(MEGABYTE), "1:1", /closes what was not opened/],
  ["quotation marks alone", '"'.repeat(100_000), "1:3", /./],
  [
    "a text of three megabytes",
    good.replace("Freedonia counts tanks", "x".repeat(3 * MEGABYTE)),
    "4:8",
    /too much/,
  ],
  [
    "a file of five megabytes",
    `${good}# ${"x".repeat(5 * MEGABYTE)}\n`,
    "1:1",
    /too large: at most 4194304 bytes/,
  ],
  ["binary", Uint8Array.from({ length: 4096 }, (_, i) => (i * 151) % 256), "1:2", /not UTF-8 text/],
  ["a NUL", good.replace("type: news", "type: ne\0ws"), "5:9", /the character U\+0000 is not allowed/],
  [
    "a NUL in an escape",
    good.replace("type: news", 'type: "ne\\0ws"'),
    "5:7",
    /the character U\+0000 is not allowed/,
  ],
  [
    "marks that turn text round",
    good.replace("title: Free", "title: \u202eFree"),
    "4:8",
    /the character U\+202E is not allowed/,
  ],
  ...["202E", "200B", "00AD", "2060", "2028", "3164", "E000", "FFFE", "D800", "E0041", "F0000", "2800"].map(
    (code): (typeof refused)[number] => [
      `U+${code} in an escape`,
      good.replace(
        "title: Freedonia counts tanks",
        `title: "Freedonia \\U${code.padStart(8, "0")}counts tanks"`,
      ),
      "4:8",
      new RegExp(`^the character U\\+${code} is not allowed`),
    ],
  ),
  ...["\u200b", "\u00ad", "\ue000", "\ufdd0", "\u{e0041}", "\ufe0f"].map((mark): (typeof refused)[number] => [
    `U+${mark.codePointAt(0)?.toString(16)} as it is`,
    good.replace("title: Free", `title: Free${mark}`),
    "4:12",
    /is not allowed: it is invisible/,
  ]),
  ...[
    ["0x1F", "31"],
    ["0o17", "15"],
    ["012", "12"],
    ["+12", "12"],
    ["-0", "0"],
    ["-0.0", "0"],
    ["1.2e3", "1200"],
  ].map(([written, plain]): (typeof refused)[number] => [
    `the number ${written}`,
    good.replace("best: 900", `best: ${written}`),
    "32:11",
    new RegExp(`a number is written in decimal digits.*: ${plain}, not ${written?.replace("+", "\\+")}$`),
  ]),
  ["a number beyond precision", good.replace("best: 900", "best: 9007199254740993"), "32:11", /at most 15/],
  ["no number", good.replace("best: 900", "best: .nan"), "32:11", /a number is written in decimal digits/],
  ["a negative stock", good.replace("best: 900", "best: -900"), "32:11", /too little/],
  ["lone carriage returns", good.replaceAll("\n", "\r"), "1:78", /the character U\+000D is not allowed/],
  ["UTF-16", Buffer.from(`\ufeff${good}`, "utf16le"), "1:1", /not UTF-8 text/],
  ["nothing at all", "", "1:1", /a value of another type/],
  ["a list", "- a\n- b\n", "1:1", /a value of another type/],
  ["a text", "hello", "1:1", /a value of another type/],
  ["tabs for indents", good.replaceAll("    ", "\t"), "10:1", /./],
  [
    "conflict marks",
    good.replace("type: news", "<<<<<<< ours\ntype: news\n=======\ntype: readout\n>>>>>>> theirs"),
    "5:1",
    /./,
  ],
];

describe("a hostile file", () => {
  it.each(refused)("that is %s gets a located error", (_, bytes, place, message) => {
    const problems = check(bytes);
    expect(problems.length).toBeGreaterThan(0);
    const [first] = problems;
    expect(`${first?.line}:${first?.column}`).toBe(place);
    expect(problems[0]?.message).toMatch(message);
  });

  it("cannot flood the terminal with errors of form", () => {
    const problems = check('"'.repeat(100_000));
    expect(problems.length).toBeLessThan(30);
    expect(problems.at(-1)?.message).toMatch(/and \d+ more errors in this file/);
  });

  it("leaves no prototype changed", () => {
    check(good.replace("type: news", "type: news\n__proto__: { polluted: true }"));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("with a byte order mark or with CRLF is read as without", () => {
    expect(check(`\ufeff${good}`)).toEqual([]);
    expect(check(good.replaceAll("\n", "\r\n"))).toEqual([]);
  });

  it("cut off anywhere gets a located error, or is found to lack what was proved", () => {
    const cuts = Array.from({ length: 30 }, (_, i) => Math.floor((good.length * (i + 1)) / 31));
    for (const cut of cuts) expect(check(good.slice(0, cut)).length, `cut at ${cut}`).toBeGreaterThan(0);
  }, 120_000);
});
