import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ARTICLE, CITED, crisis } from "../../test/crisis";
import { readData } from "./read-data";

const told = (dataDir: string) =>
  readData(dataDir).problems.map(
    ({ rule, file, line, column, record, field, message, expected, got, hint }) =>
      [
        `${file.slice(dataDir.length + 1)}:${line}:${column}`,
        rule,
        record,
        field,
        message,
        expected,
        got,
        hint,
      ]
        .filter(Boolean)
        .join(" | "),
  );

describe("readData", () => {
  it("reads articles, registers and proofs, each record with its place", () => {
    const { dataDir } = crisis();
    const data = readData(dataDir);
    expect(data.problems).toEqual([]);
    expect(data.articles.map(({ record }) => record.id)).toEqual([
      "gazette-1933-11-17-border",
      "herald-1934-01-02-war",
    ]);
    expect(data.registers.actors.map(({ record }) => record.id)).toContain("rufus-firefly");
    expect(data.proofs.map(({ record }) => record.text)).toEqual(["en"]);
    expect(data.articles[0]?.position(["claims", 0, "date"])).toEqual({ line: 27, column: 11 });
    expect(data.articles[0]?.claims[1]?.position(["polarity"], "key")).toEqual({ line: 46, column: 5 });
  });

  it("keeps dates strings, and says to quote a year that is read as a number", () => {
    const { dataDir } = crisis([CITED, "date: 1933-12-30", "date: 1933"]);
    expect(readData(dataDir).articles[0]?.record.claims[0]?.date).toBe("1933-11-16");
    expect(told(dataDir)).toEqual([
      `${CITED}:17:11 | schema | herald-1934-01-02-war-attack | date | a value of another type | string | 1933 | put it in quotation marks: "1933"`,
    ]);
  });

  it("tells an unknown field with the nearest known one, a wrong word with the allowed ones, and what is missing", () => {
    const { dataDir } = crisis(
      [CITED, "summary: Sylvania", "sumary: Sylvania"],
      [CITED, "type: invasion", "type: invasoin"],
      ["registers/forces.yaml", "  side: sylvania\n", ""],
    );
    const [missing, unknown, word, ...rest] = told(dataDir);
    expect(missing).toBe(
      `${CITED}:11:5 | schema | herald-1934-01-02-war-attack | summary | a field is missing | string | nothing`,
    );
    expect(unknown).toMatch(
      /:19:5 \| schema \| herald-1934-01-02-war-attack \| sumary \| there is no such field \| one of summary, .* \| "sumary" \| did you mean summary\?/,
    );
    expect(word).toMatch(
      /:20:11 \| schema \| herald-1934-01-02-war-attack \| type \| no word of the list \| one of invasion, .* \| "invasoin" \| did you mean invasion\?/,
    );
    expect(rest).toEqual([
      "registers/forces.yaml:2:3 | schema | sylvanian-forces-near-freedonia | side | a field is missing | string | nothing",
    ]);
  });

  it("says of a derived field that it is never typed", () => {
    const { dataDir } = crisis([
      ARTICLE,
      "    status: threatened\n",
      "    status: threatened\n    modality: threatened\n",
    ]);
    expect(told(dataDir)[0]).toMatch(
      /modality \| there is no such field .* \| it is derived, and never typed/,
    );
  });

  it("keeps the claims that fit beside one that does not, and knows the id of that", () => {
    const { dataDir } = crisis([CITED, "kind: event", "kind: evnt"]);
    const data = readData(dataDir);
    expect(data.articles[1]?.claims.map(({ record }) => record.id)).toEqual([
      "herald-1934-01-02-war-soldiers",
    ]);
    expect(data.articles[1]?.whole).toBe(false);
    expect([...data.brokenIds]).toEqual(["herald-1934-01-02-war-attack"]);
    expect(told(dataDir)[0]).toMatch(
      /:12:11 \| .* \| kind \| no word of the list \| one of event, .* \| did you mean event\?/,
    );
  });

  it("wants a file to be called after its article, and no other files", () => {
    const { dataDir } = crisis([CITED, "id: herald-1934-01-02-war\n", "id: herald-1934-01-03-war\n"]);
    writeFileSync(join(dataDir, "articles", "notes.txt"), "");
    writeFileSync(join(dataDir, "registers", "ships.yaml"), "[]");
    expect(told(dataDir)).toEqual([
      `${CITED}:3:5 | file-name | herald-1934-01-03-war | id | the file is called otherwise than its article | herald-1934-01-02-war | herald-1934-01-03-war | rename the file to herald-1934-01-03-war.yaml, or mend the id`,
      "articles/notes.txt:1:1 | file-name | only .yaml files belong here",
      "registers/ships.yaml:1:1 | file-name | there is no such register | one of actors.yaml, places.yaml, publishers.yaml, events.yaml, forces.yaml, measures.yaml",
    ]);
  });

  it("follows no link out of the data folder, and reads no folder as a file", () => {
    const { dir, dataDir } = crisis();
    const path = join(dataDir, CITED);
    writeFileSync(join(dir, "secret.yaml"), readFileSync(path));
    rmSync(path);
    symlinkSync(join(dir, "secret.yaml"), path);
    mkdirSync(join(dataDir, "articles", "folder.yaml"));
    expect(told(dataDir)).toEqual([
      "articles/folder.yaml:1:1 | file | not a plain file (a link, folder or device)",
      `${CITED}:1:1 | file | not a plain file (a link, folder or device)`,
    ]);
  });

  it("refuses a folder that is not there", () => {
    const { dir } = crisis();
    expect(readData(join(dir, "nowhere")).problems.map(({ message }) => message)).toEqual([
      "there is no such folder",
      "there is no such folder",
      "the file is missing",
    ]);
  });

  it("refuses a data folder without the folder of articles", () => {
    const { dataDir } = crisis();
    rmSync(join(dataDir, "articles"), { recursive: true });
    expect(told(dataDir)).toEqual([
      expect.stringMatching(/^articles:1:1 \| file \| there is no such folder \|/),
    ]);
    writeFileSync(join(dataDir, "articles"), "");
    expect(told(dataDir)).toEqual([expect.stringContaining("a file stands where a folder belongs")]);
  });

  it.each(["articles", "registers", "proofs"])("follows no link in the place of %s", (folder) => {
    const { dir, dataDir } = crisis();
    renameSync(join(dataDir, folder), join(dir, "elsewhere"));
    symlinkSync(join(dir, "elsewhere"), join(dataDir, folder));
    expect(told(dataDir)).toEqual([
      expect.stringMatching(`^${folder}:1:1 \\| file \\| a link is not followed`),
    ]);
  });

  it("refuses a link in the place of the data folder", () => {
    const { dir, dataDir } = crisis();
    symlinkSync(dataDir, join(dir, "link"));
    for (const link of ["link", "link/"])
      expect(readData(`${dir}/${link}`).problems[0]?.message).toMatch(/^a link is not followed/);
  });
});
