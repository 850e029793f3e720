import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ARTICLE, CITED, crisis } from "../../test/crisis";
import { random } from "../../test/tree/random";
import { writeTree } from "../../test/tree/write-tree";
import { checkData } from "../commands/check";
import { checkCache } from "./check-cache";

const VERSION = "this version";

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`nothing to change in ${file}`);
  writeFileSync(file, after);
}

/** A tree with a cache beside it, and a check through that. */
function tree(articles = 12) {
  const { dir } = crisis();
  const dataDir = join(dir, "tree");
  const path = join(dir, "cache", "check.json");
  writeTree(dataDir, { articles, claims: 6 });
  const files = readdirSync(join(dataDir, "articles"));
  const article = (index: number) => join(dataDir, "articles", files[index] ?? "");
  const check = (version = VERSION) => checkData(dataDir, null, [], { cache: checkCache(path, version) });
  return { dataDir, path, article, check };
}

describe("a check with a cache", () => {
  it("finds nothing in a generated tree, cold or warm", () => {
    const { check, dataDir } = tree();
    expect(checkData(dataDir, null).problems).toEqual([]);
    expect(check().problems).toEqual([]);
    expect(check()).toMatchObject({ articles: 12, claims: 72, ok: true });
  });

  it("reads again only the file that was changed, and what it looks up", () => {
    const { dataDir, path, article, check } = tree();
    check();
    edit(article(3), (text) => text.replace("modality: actual", "modality: planned"));
    const cache = checkCache(path, VERSION);
    const ran: string[] = [];
    const through: typeof cache = {
      ...cache,
      onArticle: (data) => {
        const onArticle = cache.onArticle(data);
        return (file, run) =>
          onArticle(file, (seen) => {
            ran.push(file.file);
            return run(seen);
          });
      },
    };
    expect(checkData(dataDir, null, [], { cache: through }).problems.length).toBeGreaterThan(0);
    expect(ran).toContain(article(3));
    expect(ran.length).toBeLessThan(12);
  });

  it("looks again at an article that was still to come", () => {
    const { dataDir, path } = tree(1);
    const on = (day: string) =>
      checkData(dataDir, null, [], { cache: checkCache(path, VERSION), day }).problems.map(
        ({ rule }) => rule,
      );
    expect(on("1901-01-01")).toContain("article-dates");
    expect(on("2026-01-01")).toEqual([]);
  });

  const changes: [title: string, change: (dataDir: string, article: (index: number) => string) => void][] = [
    [
      "a claim's id",
      (_, article) => edit(article(0), (text) => text.replace(/(- kind[\s\S]*?\n {2}id: \S+)/, "$1-x")),
    ],
    ["an article gone", (_, article) => rmSync(article(1))],
    [
      "an article broken",
      (_, article) => edit(article(1), (text) => text.replace("type: news", "type: gossip")),
    ],
    ["YAML that is none", (_, article) => edit(article(2), (text) => `${text}\n  : [`)],
    [
      "an actor's id",
      (dir) => edit(join(dir, "registers/actors.yaml"), (text) => text.replace(/id: /, "id: x-")),
    ],
    [
      "an office's term",
      (dir) =>
        edit(join(dir, "registers/actors.yaml"), (text) => text.replaceAll('from: "2010"', 'from: "2030"')),
    ],
    [
      "a force broken",
      (dir) => edit(join(dir, "registers/forces.yaml"), (text) => text.replace("side", "sides")),
    ],
    ["a proof gone", (dir) => rmSync(join(dir, "proofs", readdirSync(join(dir, "proofs"))[4] ?? ""))],
    [
      "a proof's digest",
      (dir) => {
        const name = join(dir, "proofs", readdirSync(join(dir, "proofs"))[4] ?? "");
        edit(name, (text) => text.replace(/"digest": "[0-9a-f]{8}/, '"digest": "00000000'));
      },
    ],
    ["redirects", (dir) => writeFileSync(join(dir, "redirects.yaml"), "- { id: old-name, to: [nobody] }\n")],
    ["a file that does not belong", (dir) => writeFileSync(join(dir, "articles", "notes.txt"), "")],
    [
      "lines above a claim that another article's finding names",
      (_, article) => edit(article(0), (text) => `# one\n# two\n${text}`),
    ],
  ];

  it.each(changes)(
    "finds after a change of %s what a check without one finds, and so again when it is undone",
    (_, change) => {
      const { dataDir, article, check } = tree();
      check();
      change(dataDir, article);
      const found = checkData(dataDir, null);
      expect(check()).toEqual(found);
      expect(check()).toEqual(found);
      writeTree(dataDir, { articles: 12, claims: 6 });
      rmSync(join(dataDir, "redirects.yaml"), { force: true });
      rmSync(join(dataDir, "articles", "notes.txt"), { force: true });
      expect(check()).toEqual(checkData(dataDir, null));
    },
  );

  it("finds through a row of random changes what a check without one finds", () => {
    const { dataDir, article, check } = tree();
    const chance = random(7);
    const words: [RegExp, string][] = [
      [/best: \d+/, "best: 7"],
      [/date: "\d{4}/, 'date: "2099'],
      [/actor: \w+/, "actor: nobody"],
      [/relation: about/, "relation: exact"],
      [/start: (\d)/, "start: 9$1"],
      [/claim: (\S+)/, "claim: $1-gone"],
      [/kind: event/, "kind: evnt"],
      [/published: "(\d{4})/, 'published: "19$1'],
    ];
    for (let round = 0; round < 12; round += 1) {
      const [from, to] = chance.pick(words);
      const file = article(chance.below(12));
      writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
      expect(check()).toEqual(checkData(dataDir, null));
    }
    expect(check().problems.length).toBeGreaterThan(5);
  });

  it("counts for nothing when it is cut off, changed, or another version's", () => {
    const { dataDir, path, article, check } = tree();
    check();
    edit(article(5), (text) => text.replace("type: news", "type: gossip"));
    const found = checkData(dataDir, null);
    const whole = readFileSync(path, "utf8");
    for (const spoiled of [
      "",
      whole.slice(0, 900),
      whole.replace("deployment", "x"),
      `${whole} `,
      whole.replace("news", "nevs"),
    ]) {
      writeFileSync(path, spoiled);
      expect(check()).toEqual(found);
    }
    expect(check("another version")).toEqual(found);
    expect(check()).toEqual(found);
  });

  it("is not needed, nor written over the data, where it cannot be written", () => {
    const { dataDir } = tree();
    const nowhere = checkCache(
      join(dataDir, "articles", readdirSync(join(dataDir, "articles"))[0] ?? "", "x"),
      VERSION,
    );
    expect(checkData(dataDir, null, [], { cache: nowhere }).problems).toEqual([]);
  });

  it("finds the same in the invented crisis, with findings in its files", () => {
    const { dir, dataDir } = crisis([CITED, "high: 600", "high: 300"], [ARTICLE, "best: 900", "best: null"]);
    const check = () => checkData(dataDir, null, [], { cache: checkCache(join(dir, "cache.json"), VERSION) });
    expect(check()).toEqual(checkData(dataDir, null));
    expect(check()).toEqual(checkData(dataDir, null));
  });
});
