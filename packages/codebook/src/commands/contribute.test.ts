import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ARTICLE, CITED, crisis, type Edit } from "../../test/crisis";
import { run } from "./program";

let out = "";
let err = "";

beforeEach(() => {
  out = "";
  err = "";
  vi.stubEnv("CRISIS_SOURCES", "");
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function setUp(...edits: Edit[]) {
  const { dataDir, sourcesDir } = crisis(...edits);
  const read = (file: string) => readFileSync(join(dataDir, file), "utf8");
  const write = (file: string, text: string) => writeFileSync(join(dataDir, file), text);
  return {
    dataDir,
    read,
    write,
    call: (...args: string[]) => run([...args, "--data", dataDir]),
    withText: (...args: string[]) => run([...args, "--data", dataDir, "--sources", sourcesDir]),
    text: join(sourcesDir, "gazette-1933-11-17-border.txt"),
    has: (file: string) => existsSync(join(dataDir, file)),
  };
}

const ARTICLE_FLAGS = [
  "--publisher",
  "gazette",
  "--date",
  "1933-11-18",
  "--title",
  "A second look",
  "--type",
  "news",
  "--url",
  "https://example.org/2",
];
const SECOND = "articles/gazette-1933-11-18-a-second-look.yaml";

describe("crisis new article", () => {
  it("writes the file of an article with its text's digest and every sentence as not yet coded, and no word of it", async () => {
    const { call, read, text } = setUp();
    expect(await call("new", "article", "--text", text, ...ARTICLE_FLAGS)).toBe(0);
    const file = read(SECOND);
    expect(file).toMatch(/^# yaml-language-server: .*\n\nid: gazette-1933-11-18-a-second-look\n/);
    expect(file).toContain(
      "digest: 2f065e4b3909f45e09072c41af007598597a8f7a2f6b316d0fbb359b1f9a4683, length: 495",
    );
    expect(file).toMatch(/# {3}1: 0–39\n# {3}2: 40–159\n[\s\S]*# {3}9: 485–495\n$/);
    expect(file).not.toContain("soldiers");
  });

  it("leaves only what is still to be done to check", async () => {
    const { call, text } = setUp();
    await call("new", "article", "--text", text, ...ARTICLE_FLAGS);
    out = "";
    expect(await call("check", "--json", "--no-cache")).toBe(1);
    expect(JSON.parse(out).problems).toMatchObject([
      { rule: "proofs", message: "there is no proof of text en" },
    ]);
  });

  it("refuses to overwrite", async () => {
    const { call, read, text } = setUp();
    await call("new", "article", "--text", text, ...ARTICLE_FLAGS);
    const before = read(SECOND);
    expect(await call("new", "article", ...ARTICLE_FLAGS)).toBe(2);
    expect(err).toMatch(/^crisis: .*a-second-look\.yaml is there already, and is not overwritten\n$/);
    expect(read(SECOND)).toBe(before);
  });

  it("with --dry-run shows the file and writes none", async () => {
    const { call, has } = setUp();
    expect(await call("new", "article", ...ARTICLE_FLAGS, "--dry-run")).toBe(0);
    expect(out).toContain("title: A second look\n");
    expect(has(SECOND)).toBe(false);
  });

  it("names what is missing, where nobody can be asked, and what is wrong by its flag", async () => {
    const { call } = setUp();
    expect(await call("new", "article", "--publisher", "gazette")).toBe(2);
    expect(err).toMatch(
      /^crisis: missing:\n {2}--title .*\n {2}--type .*: news, .*\n {2}--date .*\n {2}--url .*\n$/,
    );
    err = "";
    expect(await call("new", "article", ...ARTICLE_FLAGS.with(1, "gazete"))).toBe(2);
    expect(err).toBe("crisis: --publisher: there is no publisher gazete; did you mean gazette?\n");
    err = "";
    expect(await call("new", "article", "--text", "nowhere.txt", ...ARTICLE_FLAGS)).toBe(2);
    expect(err).toContain("--text: nowhere.txt cannot be read (ENOENT)");
  });
});

describe("crisis new actor, place, event, force, measure, publisher", () => {
  it("writes an entry behind the last, as the last is written, and leaves the rest as it was", async () => {
    const { call, read } = setUp();
    const before = read("registers/actors.yaml");
    const flags = [
      "--id",
      "zeppo",
      "--name",
      "Zeppo",
      "--kind",
      "person",
      "--aliases",
      "Z",
      "--aliases",
      "Mr. Z",
      "--country",
      "freedonia",
    ];
    expect(await call("new", "actor", ...flags)).toBe(0);
    expect(read("registers/actors.yaml")).toBe(
      `${before}- id: zeppo\n  name: Zeppo\n  kind: person\n  aliases: [Z, Mr. Z]\n  country: freedonia\n`,
    );
  });

  it.each([
    [
      "place",
      [
        "--id",
        "marble-bridge",
        "--name",
        "Marble Bridge",
        "--kind",
        "site",
        "--country",
        "freedonia",
        "--lat",
        "48.1",
        "--lon",
        "37.7",
        "--precision",
        "site",
      ],
    ],
    ["event", ["--id", "duck-soup", "--name", "Soup", "--lane", "diplomacy"]],
    ["force", ["--id", "freedonian-forces", "--name", "Freedonian forces", "--side", "freedonia"]],
    [
      "measure",
      [
        "--id",
        "embargo",
        "--name",
        "Embargo",
        "--measure-type",
        "sanction",
        "--family",
        "trade",
        "--instrument",
        "territorial-embargo",
        "--tier",
        "3",
      ],
    ],
    [
      "publisher",
      [
        "--id",
        "herald",
        "--name",
        "The Herald",
        "--kind",
        "newspaper",
        "--state-media",
        "false",
        "--url",
        "https://example.org/h",
      ],
    ],
  ])("enters a %s that check takes", async (what, flags) => {
    const { call } = setUp();
    expect(await call("new", what, ...flags)).toBe(0);
    expect(await call("check", "--no-cache")).toBe(0);
  });

  it("refuses an id that is there, a word that is not in its list, and what the schema refuses, by their flags", async () => {
    const { call, read } = setUp();
    const before = read("registers/actors.yaml");
    expect(await call("new", "actor", "--id", "sylvania", "--name", "S", "--kind", "state")).toBe(2);
    expect(err).toMatch(/--id: sylvania is there already, at .*actors\.yaml:6/);
    expect(await call("new", "actor", "--id", "x", "--name", "S", "--kind", "sate")).toBe(2);
    expect(err).toMatch(/--kind: expected one of .*, got sate; did you mean state\?/);
    expect(await call("new", "actor", "--id", "NOT AN ID", "--name", "S", "--kind", "state")).toBe(2);
    expect(err).toContain(
      '--id: an id is lower-case letters and digits in words joined by hyphens: got "NOT AN ID"',
    );
    expect(read("registers/actors.yaml")).toBe(before);
  });

  it.each([
    ["that is damaged", "- { id: sylvania,\0 }\n", /actors\.yaml: the character U\+0000 is not allowed/],
    ["that is no list", "actors: 5\n", /actors\.yaml is no list of entries: crisis check says where/],
  ])("refuses a register %s, and leaves it as it is", async (_, text, message) => {
    const { call, read, write } = setUp();
    write("registers/actors.yaml", text);
    expect(await call("new", "actor", "--id", "zeppo", "--name", "Zeppo", "--kind", "person")).toBe(2);
    expect(err).toMatch(message);
    expect(read("registers/actors.yaml")).toBe(text);
  });
});

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

describe("crisis add", () => {
  it("writes a claim with spans behind the last, and leaves the rest as it was", async () => {
    const { withText, read } = setUp();
    const before = read(ARTICLE);
    expect(await withText(...STATEMENT, ...SAYS, "--find", "Sylvania denies it")).toBe(0);
    expect(read(ARTICLE).slice(0, before.length)).toBe(before);
    expect(read(ARTICLE).slice(before.length)).toMatch(
      /^ {2}- id: gazette-1933-11-17-border-denial-again\n {4}kind: statement\n[\s\S]*summary: There is nothing there\.\n {4}evidence:\n {6}- \{ text: en, start: 160, end: 178, role: value, digest: [0-9a-f]{64}, /,
    );
    expect(read(ARTICLE)).not.toContain("denies it");
  });

  it("puts it behind another with --after, and shows it with --dry-run", async () => {
    const { withText, read } = setUp();
    const before = read(ARTICLE);
    const after = ["--after", "gazette-1933-11-17-border-soldiers", "--find", "Sylvania denies it"];
    expect(await withText(...STATEMENT, ...SAYS, ...after, "--dry-run")).toBe(0);
    expect(read(ARTICLE)).toBe(before);
    expect(out).toContain("- id: gazette-1933-11-17-border-denial-again\n");
    await withText(...STATEMENT, ...SAYS, ...after);
    expect(read(ARTICLE)).toMatch(/border-soldiers\n[\s\S]*id: \S*denial-again\n[\s\S]*border-denial\n/);
  });

  it("gives a figure the bounds that its wording has, from one number", async () => {
    const { call, read } = setUp();
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
    const { call } = setUp();
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
    expect(err).toBe("crisis: --best: more-than is written with low\n");
  });

  it("names all that is missing, where nobody can be asked", async () => {
    const { call, read } = setUp();
    const before = read(ARTICLE);
    expect(await call("add", "statement", "--article", "gazette-1933-11-17-border")).toBe(2);
    for (const flag of ["slug", "by", "about", "date", "summary", "modality", "verb", "topic"]) {
      expect(err).toContain(`\n  --${flag}  `);
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
      /attribution\.1\.actor: there is no actor groucho/,
    ],
    [
      "a manner that is none",
      ["--find", "Sylvania denies it", "--by", "nmaed:sylvania"],
      /--by: expected one of .*; did you mean named\?/,
    ],
    [
      "an id that is there",
      ["--find", "Sylvania denies it", "--slug", "denial"],
      /--slug: gazette-1933-11-17-border-denial is there already/,
    ],
  ])("refuses %s, and writes nothing", async (_, flags, message) => {
    const { withText, read } = setUp();
    const before = read(ARTICLE);
    expect(await withText(...STATEMENT, ...SAYS, ...flags)).toBe(2);
    expect(err).toMatch(message);
    expect(read(ARTICLE)).toBe(before);
  });
});

describe("a claim by someone who lacks the text", () => {
  it("lands as pending, and is pending no longer once who holds the text has anchored and verified it", async () => {
    const { call, withText, read } = setUp();
    expect(await call(...STATEMENT, ...SAYS, "--pending")).toBe(0);
    expect(read(ARTICLE)).toContain("    proof: pending\n    evidence: []\n");
    expect(await call("check", "--no-cache")).toBe(0);
    expect(await withText("verify")).toBe(0);
    expect(read(ARTICLE)).toContain("proof: pending");
    const id = "gazette-1933-11-17-border-denial-again";
    expect(await withText("anchor", id, "--find", "Sylvania denies it")).toBe(0);
    expect(await call("check", "--no-cache")).toBe(0);
    out = "";
    expect(await withText("verify")).toBe(0);
    expect(out).toContain(`${id}: its proof is pending no longer`);
    expect(read(ARTICLE)).not.toContain("pending");
    expect(read("proofs/gazette-1933-11-17-border.en.json")).toContain(id);
  });
});

describe("crisis anchor CLAIM --find", () => {
  it("adds the span of the words to the claim's evidence, and touches nothing else", async () => {
    const { withText, read } = setUp();
    const before = read(ARTICLE);
    const id = "gazette-1933-11-17-border-denial";
    expect(await withText("anchor", id, "--find", "Sylvania", "--nth", "1", "--role", "context")).toBe(0);
    const [, span = ""] =
      /\n( {6}- \{ text: en, start: 160, end: 168, role: context, .*\})\n/.exec(read(ARTICLE)) ?? [];
    expect(span).not.toBe("");
    expect(read(ARTICLE).replace(`${span}\n`, "")).toBe(before);
  });

  it.each([
    [
      "words that stand more than once",
      ["gazette-1933-11-17-border-denial", "--find", "Sylvania"],
      /is there 2 times; pick one with nth: 1/,
    ],
    [
      "a claim that is not there",
      ["gazette-1933-11-17-border-denail", "--find", "x"],
      /there is no claim .*; did you mean gazette-1933-11-17-border-denial\?/,
    ],
    [
      "a role that is none",
      ["gazette-1933-11-17-border-denial", "--find", "Sylvania", "--role", "proof"],
      /--role: expected one of value, source, date, context, got proof/,
    ],
    [
      "a claim of an article without a text",
      ["herald-1934-01-02-war-attack", "--find", "x"],
      /herald-1934-01-02-war has no text/,
    ],
  ])("refuses %s", async (_, args, message) => {
    const { withText } = setUp();
    expect(await withText("anchor", ...args)).toBe(2);
    expect(err).toMatch(message);
  });

  it.each([
    [
      "an article that cannot be read",
      "claims: [\n",
      /^crisis: gazette-1933-11-17-border cannot be read, nor its claims: crisis check says why\n$/,
    ],
    [
      "a claim that does not fit",
      "kind: deployed",
      /^crisis: gazette-1933-11-17-border-soldiers does not fit its schema: crisis check says where\n$/,
    ],
  ])("says so of %s", async (_, text, message) => {
    const { withText, read, write } = setUp();
    const before = read(ARTICLE);
    write(ARTICLE, text.startsWith("kind") ? before.replace("kind: deployment", text) : text);
    expect(await withText("anchor", "gazette-1933-11-17-border-soldiers", "--find", "Thursday")).toBe(2);
    expect(err).toMatch(message);
  });
});

describe("crisis verify --update", () => {
  it("gives spans that moved their new places, and leaves what is gone to a person", async () => {
    const { withText, read } = setUp([ARTICLE, "start: 160, end: 178", "start: 161, end: 179"]);
    expect(await withText("verify")).toBe(1);
    expect(read(ARTICLE)).toContain("start: 161, end: 179");
    out = "";
    expect(await withText("verify", "--update")).toBe(0);
    expect(out).toContain("gazette-1933-11-17-border-denial evidence.0: moved from 161 to 160\n");
    expect(read(ARTICLE)).toContain("start: 160, end: 178");
  });

  it("changes no span whose words are others", async () => {
    const { withText, read } = setUp([ARTICLE, /digest: 9fbd86/, "digest: 0fbd86"]);
    const before = read(ARTICLE);
    expect(await withText("verify", "--update")).toBe(1);
    expect(read(ARTICLE)).toBe(before);
  });
});
