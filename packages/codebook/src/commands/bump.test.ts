import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ARTICLE_FILE, type Repository, repository } from "../../test/repository";
import { bump } from "./bump";
import { diff } from "./diff";

const first = '---\n"@crisis/core": minor\n---\n\nFirst data.\n';
const changesets = ({ root }: Repository) =>
  readdirSync(join(root, ".changeset")).filter((name) => name.endsWith(".md"));
const SUMMARY = "Sylvania says that there is no such force.";

describe("crisis bump", () => {
  it("fails before the first release while no changeset is there, writes one, and is content", async () => {
    const repo = repository();
    const { code, text } = await bump({ root: repo.root, check: true });
    expect(code).toBe(1);
    expect(text).toBe(
      "@crisis/core needs a minor bump, and the changesets state none\n  the first release\n  run crisis bump",
    );
    expect((await bump({ root: repo.root })).code).toBe(0);
    const [name] = changesets(repo);
    expect(repo.read(`.changeset/${name}`)).toBe(
      '---\n"@crisis/core": minor\n---\n\nFirst data: 7 claims from 2 articles.\n',
    );
    expect((await bump({ root: repo.root, check: true })).code).toBe(0);
  });

  it("wants of a branch that changes data a changeset of its own, in words", async () => {
    const repo = repository();
    repo.put(".changeset/first.md", first);
    repo.commit("state the first release");
    repo.git("branch", "--force", "main");
    expect((await bump({ root: repo.root, check: true })).code).toBe(0);
    repo.put(ARTICLE_FILE, SUMMARY, "Sylvania denies that it has troops there.");
    const { code, text } = await bump({ root: repo.root, check: true });
    expect(code).toBe(1);
    expect(text).toContain(
      "@crisis/core needs a patch bump, and this branch's changesets state none\n  claim gazette-1933-11-17-border-denial: changed (summary)\n  run crisis bump",
    );
    expect((await bump({ root: repo.root })).code).toBe(0);
    const written = changesets(repo).filter((name) => name !== "first.md");
    expect(written).toHaveLength(1);
    expect(repo.read(`.changeset/${written[0]}`)).toBe(
      '---\n"@crisis/core": patch\n---\n\nCorrects `gazette-1933-11-17-border-denial`: summary.\n',
    );
  });

  it("writes the changeset of a branch anew where more changed, and keeps a person's words where not", async () => {
    const repo = repository();
    repo.put(".changeset/first.md", first);
    repo.commit("state the first release");
    repo.git("branch", "--force", "main");
    repo.put(ARTICLE_FILE, SUMMARY, "Sylvania denies that it has troops there.");
    await bump({ root: repo.root });
    const own = () => changesets(repo).filter((name) => name !== "first.md");
    const [name] = own();
    repo.put(`.changeset/${name}`, "summary.", "what Sylvania denies.");
    await bump({ root: repo.root });
    expect(repo.read(`.changeset/${name}`)).toContain("what Sylvania denies.");
    repo.put(ARTICLE_FILE, "polarity: denied", "polarity: affirmed");
    const { text } = await bump({ root: repo.root });
    expect(own()).toHaveLength(1);
    expect(text).toContain(`${own()[0]} written, in place of the earlier one and its words: read it`);
    expect(repo.read(`.changeset/${own()[0]}`)).toMatch(/^---\n"@crisis\/core": minor\n/);
  });

  it("asks of what was never released no more than the release does", async () => {
    const repo = repository();
    repo.put(".changeset/first.md", first);
    repo.commit("state the first release");
    repo.git("branch", "--force", "main");
    repo.put(
      ARTICLE_FILE,
      / {2}- id: gazette-1933-11-17-border-talks[\s\S]*?(?= {2}- id: )/.exec(repo.read(ARTICLE_FILE))?.[0] ??
        "",
      "",
    );
    await bump({ root: repo.root });
    const [own] = changesets(repo).filter((name) => name !== "first.md");
    expect(repo.read(`.changeset/${own}`)).toContain('"@crisis/core": minor');
    expect(repo.read(`.changeset/${own}`)).toContain("Removes `gazette-1933-11-17-border-talks`.");
  });

  it("wants a person's changeset of changed code, and none of a changed test", async () => {
    const repo = repository();
    repo.put(".changeset/first.md", first);
    repo.commit("state the first release");
    repo.git("branch", "--force", "main");
    repo.put("packages/charts/src/ladder.test.ts", "// a test\n");
    expect((await bump({ root: repo.root, check: true })).code).toBe(0);
    repo.put("packages/charts/src/ladder.ts", "export const ladder = 2;\n");
    const { code, text } = await bump({ root: repo.root });
    expect(code).toBe(1);
    expect(text).toContain(
      "@crisis/charts needs a patch bump, and this branch's changesets state none\n  packages/charts/src/ladder.ts\n  run npx changeset, and say what a user sees of it",
    );
  });

  it("tells a changeset that cannot be read", async () => {
    const repo = repository();
    repo.put(".changeset/broken.md", "no front matter\n");
    await expect(bump({ root: repo.root })).rejects.toThrow("the changesets cannot be read");
  });
});

describe("crisis diff", () => {
  it("shows what a branch says that main does not, and since a commit", () => {
    const repo = repository();
    repo.put(ARTICLE_FILE, "best: 900", "best: 950");
    const { code, text, json } = diff({ root: repo.root, base: "main" });
    expect(code).toBe(0);
    expect(text).toMatch(/^claims changed: 1\n {2}gazette-1933-11-17-border-soldiers\n {4}best: 900 → 950\n/);
    expect(json).toMatchObject({ bump: "patch", counts: "1 claim changed" });
    expect(diff({ root: repo.root, base: "HEAD" }).text).toBe(text.replace("since main", "since HEAD"));
    expect(diff({ root: repo.root, base: "main", markdown: true }).text).toMatch(
      /^## 1 claim changed since main/,
    );
  });

  it("says before the first release that all is new", () => {
    expect(diff({ root: repository().root }).text).toMatch(/^no release was made yet: all is new/);
  });

  it("refuses a base that is not there, and one that looks like an option", () => {
    const { root } = repository();
    for (const base of ["nowhere", "--output=x"])
      expect(() => diff({ root, base })).toThrow(`no release or commit ${JSON.stringify(base)} here`);
  });
});
