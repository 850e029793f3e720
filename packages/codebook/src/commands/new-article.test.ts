import { describe, expect, it } from "vitest";
import { ARTICLE_FLAGS, called, SECOND } from "../../test/called";
import { printedWhileTesting } from "../../test/printed";

const printed = printedWhileTesting();

describe("crisis new article", () => {
  it("writes the file of an article with its text's digest and every sentence as not yet coded, and no word of it", async () => {
    const { call, read, text } = called();
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
    const { call, text } = called();
    await call("new", "article", "--text", text, ...ARTICLE_FLAGS);
    printed.out = "";
    expect(await call("check", "--json", "--no-cache")).toBe(1);
    expect(JSON.parse(printed.out).problems).toMatchObject([
      { rule: "proofs", message: "there is no proof of text en" },
    ]);
  });

  it("refuses to overwrite", async () => {
    const { call, read, text } = called();
    await call("new", "article", "--text", text, ...ARTICLE_FLAGS);
    const before = read(SECOND);
    expect(await call("new", "article", ...ARTICLE_FLAGS)).toBe(2);
    expect(printed.err).toMatch(/^crisis: .*a-second-look\.yaml is there already, and is not overwritten\n$/);
    expect(read(SECOND)).toBe(before);
  });

  it("with --dry-run shows the file and writes none", async () => {
    const { call, has } = called();
    expect(await call("new", "article", ...ARTICLE_FLAGS, "--dry-run")).toBe(0);
    expect(printed.out).toContain("title: A second look\n");
    expect(has(SECOND)).toBe(false);
  });

  it("names what is missing, where nobody can be asked, and what is wrong by its flag", async () => {
    const { call } = called();
    expect(await call("new", "article", "--publisher", "gazette")).toBe(2);
    expect(printed.err).toMatch(
      /^crisis: missing:\n {2}--title .*\n {2}--type .*: news, .*\n {2}--date .*\n {2}--url .*\n$/,
    );
    printed.err = "";
    expect(await call("new", "article", ...ARTICLE_FLAGS.with(1, "gazete"))).toBe(2);
    expect(printed.err).toBe("crisis: --publisher: there is no publisher gazete; did you mean gazette?\n");
    printed.err = "";
    const dateAt = ARTICLE_FLAGS.indexOf("--date") + 1;
    expect(await call("new", "article", ...ARTICLE_FLAGS.with(dateAt, "2100-01-01"))).toBe(2);
    expect(printed.err).toMatch(/^crisis: --date: 2100-01-01 is still to come/);
    printed.err = "";
    const titleAt = ARTICLE_FLAGS.indexOf("--title") + 1;
    expect(await call("new", "article", ...ARTICLE_FLAGS.with(titleAt, "A \u202esecond look"))).toBe(2);
    expect(printed.err).toMatch(/^crisis: --title: the character U\+202E is not allowed/);
    printed.err = "";
    expect(await call("new", "article", "--text", "nowhere.txt", ...ARTICLE_FLAGS)).toBe(2);
    expect(printed.err).toContain("--text: nowhere.txt cannot be read (ENOENT)");
    printed.err = "";
    expect(await call("new", "article", "--text", "package.json", ...ARTICLE_FLAGS)).toBe(2);
    expect(printed.err).toBe('crisis: --text: a plain file name ending in .txt: got "package.json"\n');
  });
});
