import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { ARTICLE, crisis } from "../../test/crisis";
import { printedWhileTesting } from "../../test/printed";
import { run } from "./program";

const printed = printedWhileTesting();

describe("crisis check", () => {
  it("returns 0 where there is nothing to find, and names what it skipped", async () => {
    const { dataDir } = crisis();
    expect(await run(["check", "--data", dataDir])).toBe(0);
    expect(printed.out).toBe(
      "skipped source-texts, found, entailed, asserter-named, quoted, verbatim: no text of gazette-1933-11-17-border (--sources DIR or CRISIS_SOURCES)\n2 articles, 7 claims: no problems\n",
    );
  });

  it("returns 1, and tells place, rule, record, what was expected and what came, without colours in a pipe", async () => {
    const { dataDir, sourcesDir } = crisis([ARTICLE, "best: 900", "best: 9000"]);
    expect(await run(["check", "--data", dataDir, "--sources", sourcesDir])).toBe(1);
    expect(printed.out).toContain(
      `${join(dataDir, ARTICLE)}:32:11 entailed gazette-1933-11-17-border-soldiers best\n  the spans do not say so\n  expected 9000\n  got about 900\n`,
    );
    expect(printed.out).toContain("run crisis verify with the text");
    expect(printed.out).not.toContain("\u001b");
  });

  it("takes the folder of texts from CRISIS_SOURCES too", async () => {
    const { dataDir, sourcesDir } = crisis();
    vi.stubEnv("CRISIS_SOURCES", sourcesDir);
    expect(await run(["check", "--data", dataDir])).toBe(0);
    expect(printed.out).toBe("2 articles, 7 claims: no problems\n");
  });

  it("tells what is in the articles asked for, and no other", async () => {
    const { dataDir } = crisis([ARTICLE, "best: 900", "best: 9000"]);
    expect(await run(["check", "--data", dataDir, "herald-1934-01-02-war"])).toBe(0);
    expect(await run(["check", "--data", dataDir, join(dataDir, ARTICLE)])).toBe(1);
  });

  it("prints JSON for other programs", async () => {
    const { dataDir } = crisis([ARTICLE, "best: 900", "best: 9000"]);
    expect(await run(["check", "--data", dataDir, "--json"])).toBe(1);
    expect(JSON.parse(printed.out)).toMatchObject({
      ok: false,
      articles: 2,
      claims: 7,
      problems: [{ rule: "proved", line: 21, column: 5 }],
    });
  });

  it("lists its rules", async () => {
    expect(await run(["check", "--rules"])).toBe(0);
    expect(printed.out).toMatch(/^bounds\n {2}low, best and high are what the relation gives/m);
    expect(printed.out).toContain("entailed (needs the texts)");
  });
});

describe("crisis verify", () => {
  it("prints a table of verdicts and writes the proof", async () => {
    const { dataDir, sourcesDir } = crisis();
    rmSync(join(dataDir, "proofs"), { recursive: true });
    expect(await run(["verify", "--data", dataDir, "--sources", sourcesDir])).toBe(0);
    expect(printed.out).toMatch(
      /^gazette-1933-11-17-border\.en +5 +5 +0 +0 +0 +0 +5 +5\+4\/9 +14\+0\/14 +100% +written$/m,
    );
    expect(printed.out).toMatch(/5 of 5 claims proved, 0 problems\n$/);
  });

  it("returns 1 where a claim is not proved, and says what follows", async () => {
    const { dataDir, sourcesDir } = crisis([ARTICLE, "best: 900", "best: 9000"]);
    expect(await run(["verify", "--data", dataDir, "--sources", sourcesDir, "--no-write"])).toBe(1);
    expect(printed.out).toMatch(
      /4 of 5 claims proved, 1 problem\na claim that is not proved fails crisis check\n$/,
    );
  });

  it("wants the texts", async () => {
    const { dataDir } = crisis();
    expect(await run(["verify", "--data", dataDir])).toBe(2);
    expect(printed.err).toBe(
      "crisis: the texts are needed: name their folder with --sources DIR or CRISIS_SOURCES\n",
    );
  });
});

describe("crisis anchor", () => {
  it("shows what it would do, and with --dry-run does nothing", async () => {
    const { dir, dataDir, sourcesDir } = crisis();
    const draft = readFileSync(join(dir, "drafts", "gazette-1933-11-17-border.yaml"), "utf8");
    writeFileSync(join(dataDir, ARTICLE), draft);
    expect(await run(["anchor", "--data", dataDir, "--sources", sourcesDir, "--dry-run"])).toBe(0);
    expect(printed.out).toContain(":37 gazette-1933-11-17-border-soldiers (value) → 40–109\n");
    expect(printed.out).toMatch(/12 spans would be anchored\n$/);
    expect(readFileSync(join(dataDir, ARTICLE), "utf8")).toBe(draft);
    expect(await run(["anchor", "--data", dataDir, "--sources", sourcesDir])).toBe(0);
    expect(await run(["check", "--data", dataDir, "--sources", sourcesDir])).toBe(0);
  });
});

describe("crisis sentences", () => {
  it("prints the text with the claims on each sentence and what none covers", async () => {
    const { dataDir, sourcesDir } = crisis([
      ARTICLE,
      "  - { text: en, start: 356, end: 385, reason: scene-setting }\n",
      "",
    ]);
    expect(
      await run(["sentences", "gazette-1933-11-17-border", "--data", dataDir, "--sources", sourcesDir]),
    ).toBe(0);
    expect(printed.out).toContain(
      "  3 160–179 Sylvania denies it.\n    statement gazette-1933-11-17-border-denial\n",
    );
    expect(printed.out).toContain(
      '  6 356–385 It was raining in Klopstokia.\n    no claim\n    no evidence for the name "Klopstokia"\n',
    );
    expect(printed.out).toContain("  9 485–495 Read more:\n    left out: navigation\n");
    expect(printed.out).toMatch(/9 sentences, 1 open; 91\.6% covered\n$/);
  });

  it("prints with --open what is left to do only", async () => {
    const { dataDir, sourcesDir } = crisis();
    expect(
      await run([
        "sentences",
        "gazette-1933-11-17-border",
        "--open",
        "--data",
        dataDir,
        "--sources",
        sourcesDir,
      ]),
    ).toBe(0);
    expect(printed.out).toBe("9 sentences, 0 open; 100% covered\n");
  });

  it("says that a cited article has no text", async () => {
    const { dataDir, sourcesDir } = crisis();
    expect(
      await run(["sentences", "herald-1934-01-02-war", "--data", dataDir, "--sources", sourcesDir]),
    ).toBe(2);
    expect(printed.err).toBe("crisis: herald-1934-01-02-war has no text: its claims are cited\n");
  });
});

describe("crisis, called wrongly,", () => {
  it.each([
    ["with an unknown command", ["chekc"], /unknown command 'chekc'/],
    ["with an unknown option", ["check", "--jsn"], /unknown option '--jsn'/],
    [
      "with a folder that is not there",
      ["check", "--data", "nowhere"],
      /the data folder is not there: nowhere/,
    ],
  ])("%s returns 2", async (_, args, message) => {
    expect(await run(args)).toBe(2);
    expect(printed.err).toMatch(message);
  });

  it("with an article that is not there returns 2, and names the nearest", async () => {
    const { dataDir } = crisis();
    expect(await run(["check", "herald-1934-01-02-wars", "--data", dataDir])).toBe(2);
    expect(printed.err).toMatch(
      /no article "herald-1934-01-02-wars" in .*; did you mean herald-1934-01-02-war\?/,
    );
    expect(existsSync("herald-1934-01-02-wars")).toBe(false);
  });
});

describe("crisis --help", () => {
  it.each([
    [],
    ["anchor"],
    ["sentences"],
    ["verify"],
    ["check"],
    ["generate"],
    ["codebook"],
    ["new", "article"],
    ["new", "actor"],
    ["add", "statement"],
    ["diff"],
    ["bump"],
    ["release"],
  ])("%s returns 0 and gives an example", async (...args) => {
    expect(await run([...args, "--help"])).toBe(0);
    expect(printed.out).toMatch(/ crisis \w+.*/);
  });
});
