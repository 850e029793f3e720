import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../src/commands/program";
import { ARTICLE, crisis, type Edit } from "./crisis";
import { breakDisk, faults } from "./faulty-disk";
import { printedWhileTesting } from "./printed";
import { ARTICLE_FILE, repository } from "./repository";

const printed = printedWhileTesting();

/** The files below a folder with their contents, git's own left out. */
function filesIn(dir: string): [string, string][] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.startsWith(".git/") && statSync(join(dir, name)).isFile())
    .sort()
    .map((name) => [name, readFileSync(join(dir, name), "utf8")]);
}

const SCHEMA_LINE = /^# yaml-language-server.*\n/;
const CLAIM = "gazette-1933-11-17-border-soldiers";
const STATEMENT =
  "add statement --article gazette-1933-11-17-border --slug no --about sylvanian-forces-near-freedonia --by institution:sylvania --polarity denied --modality actual --date null --verb deny --topic troop-build-up --summary No. --pending";

const ofData: [name: string, command: string, edits?: Edit[]][] = [
  [
    "new article",
    "new article --publisher gazette --date 1933-11-18 --title Again --type news --url https://example.org/2",
  ],
  ["new actor", "new actor --id zeppo --name Zeppo --kind person"],
  ["add", STATEMENT],
  ["anchor CLAIM --find", `anchor ${CLAIM} --find Thursday --role date`],
  [
    "anchor",
    "anchor",
    [[ARTICLE, "text: en, start: 356, end: 385", 'text: en, find: "It was raining in Klopstokia."']],
  ],
  ["check --fix", "check --fix --no-cache", [[ARTICLE, SCHEMA_LINE, ""]]],
  ["verify", "verify", [["proofs/gazette-1933-11-17-border.en.json", "{", "{ "]]],
];

const ONE_LINE =
  /^crisis: \/\S+\.(yaml|json|md|ts) was not written: (the disk is full; free some space|you may not write there; change the modes|the system does not permit it; change the modes)[^\n;]* \((EACCES|ENOSPC|EPERM)\)\n$/;

describe.each(faults)("%s", (fault) => {
  it.each(ofData)(
    "ends crisis %s with one line, and leaves every file as it was",
    async (_, command, edits = []) => {
      const { dir, dataDir, sourcesDir } = crisis(...edits);
      const texts = /^(anchor|verify)/.test(command) ? ["--sources", sourcesDir] : [];
      const before = filesIn(dir);
      breakDisk(fault);
      expect(await run([...command.split(" "), "--data", dataDir, ...texts])).toBe(2);
      expect(printed.err).toMatch(ONE_LINE);
      expect(filesIn(dir)).toEqual(before);
    },
  );
});

describe("a full disk", () => {
  it.each(["generate", "codebook", "bump"])(
    "ends crisis %s with one line, and leaves every file as it was",
    async (command) => {
      const { root, put } = repository();
      put(ARTICLE_FILE, "best: 900", "best: 950");
      put("docs/codebook.md", "stale");
      const before = filesIn(root);
      breakDisk("a full disk");
      expect(await run([command, "--root", root])).toBe(2);
      expect(printed.err).toMatch(ONE_LINE);
      expect(filesIn(root)).toEqual(before);
    },
  );

  it("ends crisis release with one line, and leaves every file as it was", async () => {
    const { root, put, commit } = repository();
    put(".changeset/first.md", '---\n"@crisis/core": minor\n---\n\nFirst data.\n');
    commit("state the first release");
    const before = filesIn(root);
    breakDisk("a full disk");
    expect(await run(["release", "--root", root])).toBe(2);
    expect(printed.err).toMatch(ONE_LINE);
    expect(filesIn(root)).toEqual(before);
  });
});
