import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ARTICLE, crisis } from "../../test/crisis";
import { checkData } from "../commands/check";
import { anchorFile } from "./anchor-file";

const NAME = "gazette-1933-11-17-border.yaml";

/** The invented article as it was written, before its evidence was anchored, with a change. */
function draft(from: string | RegExp = "", to = "") {
  const { dir, dataDir, sourcesDir } = crisis();
  const file = join(dataDir, ARTICLE);
  copyFileSync(join(dir, "drafts", NAME), file);
  if (from !== "") {
    const before = readFileSync(file, "utf8");
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`nothing to change: ${from}`);
    writeFileSync(file, after);
  }
  return { dataDir, sourcesDir, file, run: () => anchorFile(file, file, sourcesDir) };
}

const told = (result: ReturnType<typeof anchorFile>) =>
  result.problems.map(({ line, column, record, message }) => `${line}:${column} ${record}: ${message}`);

describe("anchorFile", () => {
  it("replaces words by offsets and digests, and keeps all else to the character", () => {
    const { dataDir, file, run } = draft();
    const result = run();
    expect(result.problems).toEqual([]);
    expect(result.after).toBe(
      readFileSync(new URL(`../../test/crisis/data/${ARTICLE}`, import.meta.url), "utf8"),
    );
    expect(result.filled).toEqual(["en"]);
    expect(result.anchored).toHaveLength(12);
    expect(result.anchored[4]).toEqual({
      line: 37,
      what: "gazette-1933-11-17-border-soldiers (value)",
      waived: false,
      start: 40,
      end: 109,
    });
    writeFileSync(file, result.after);
    expect(checkData(dataDir, null).problems).toEqual([]);
  });

  it("finds nothing to do in what it has anchored", () => {
    const { file, run } = draft();
    writeFileSync(file, run().after);
    const again = run();
    expect(again.after).toBe(again.before);
    expect([again.anchored, again.filled, again.problems]).toEqual([[], [], []]);
  });

  it("keeps CRLF, and the comments inside a draft", () => {
    const { file, run } = draft();
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"));
    const { after } = run();
    expect(after.replaceAll("\r\n", "")).not.toContain("\n");
    expect(after).toMatch(/role: value, digest: .* \} # the only text # figures\r\n/);
  });

  it("fills placeholders in: a digest of zeros and a length of 1", () => {
    const { run } = draft(
      "    file: gazette",
      `    digest: "${"0".repeat(64)}"\n    length: 1 # a guess\n    file: gazette`,
    );
    const { after, filled } = run();
    expect(filled).toEqual(["en"]);
    expect(after).toContain(
      "    digest: 2f065e4b3909f45e09072c41af007598597a8f7a2f6b316d0fbb359b1f9a4683\n    length: 495 # a guess\n    normalization: 1\n    file: gazette",
    );
  });

  it("fills a text in that is written on one line", () => {
    const { run } = draft(
      / {2}- id: en\n.*\n.*\.txt/,
      "  - { id: en, language: en, file: gazette-1933-11-17-border.txt }",
    );
    expect(run().after).toContain(
      "{ id: en, language: en, digest: 2f065e4b3909f45e09072c41af007598597a8f7a2f6b316d0fbb359b1f9a4683, length: 495, normalization: 1, file: gazette-1933-11-17-border.txt }",
    );
  });

  it("replaces the words of a waiver, and quotes ours where they need it", () => {
    const { run } = draft(
      "claims:",
      'waived:\n  - { text: en, find: "12", what: "12, a number", reason: Beside the point. }\nclaims:',
    );
    expect(run().after).toContain(
      '  - { text: en, start: 471, end: 473, what: "12, a number", reason: "Beside the point." }\n',
    );
  });

  it("says where words are not found, with the nearest, and anchors the others", () => {
    const { run } = draft('find: "Sylvania denies it"', 'find: "Sylvania denied it"');
    const result = run();
    expect(told(result)).toEqual([
      '54:9 gazette-1933-11-17-border-denial: "Sylvania denied it" is not in the text; nearest: "Sylvania denies it"',
    ]);
    expect(result.anchored).toHaveLength(11);
    expect(result.after).toContain('{ text: en, find: "Sylvania denied it", role: value }');
  });

  it("says how often words stand there, and takes the one that nth picks", () => {
    const several = draft('find: "Thursday"', 'find: "Klopstokia"').run();
    expect(told(several)[0]).toMatch(
      /^41:9 gazette-1933-11-17-border-soldiers: "Klopstokia" is there 2 times; pick one with nth: 1 /,
    );
    expect(draft('find: "Thursday"', 'find: "Klopstokia", nth: 2').run().anchored[6]).toMatchObject({
      start: 374,
      end: 384,
    });
  });

  it("does not touch an article that was coded from another text", () => {
    const { run } = draft("    file: gazette", `    digest: ${"1".repeat(63)}a\n    file: gazette`);
    const result = run();
    expect(told(result)[0]).toBe(
      "9:5 gazette-1933-11-17-border: the text gazette-1933-11-17-border.txt is not the one that was coded",
    );
    expect(result.after).toBe(result.before);
  });

  it("says of a text that is not there, and of a name that leads elsewhere", () => {
    const missing = draft("file: gazette-1933-11-17-border.txt", "file: other.txt").run();
    expect(told(missing)[0]).toMatch(/^9:5 .*: .*other\.txt cannot be read \(ENOENT\)$/);
    const elsewhere = draft("file: gazette-1933-11-17-border.txt", "file: ../secret.txt").run();
    expect(told(elsewhere)[0]).toBe(
      '9:5 gazette-1933-11-17-border: expected a plain file name, got "../secret.txt"',
    );
  });

  it("says of a draft that has no form", () => {
    const result = draft("role: source }", "role: sorce }").run();
    expect(result.problems[0]).toMatchObject({
      rule: "schema",
      line: 40,
      message: "no word of the list",
      hint: "did you mean source?",
    });
  });

  it("gives the error of a file that cannot be read as YAML", () => {
    const result = draft("type: news", "type: *news").run();
    expect(told(result)).toEqual(["5:7 null: aliases are not used here; write the value out"]);
    expect(result.after).toBe(result.before);
  });
});
