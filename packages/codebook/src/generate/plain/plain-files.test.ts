import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { freedonia } from "../../../test/freedonia";
import { HOSTILE } from "../../../test/hostile";
import { inventedCrisis } from "../../../test/invented-crisis";
import { type Cell, type CompileInput, compile, type Row } from "../../compile/index";
import { datasets } from "../../schema/index";
import { type Published, publishedDatasets } from "../published";
import { csvRows } from "./csv-rows";
import { plainFiles } from "./plain-files";

const compiled = compile(freedonia());
const files = plainFiles(compiled, inventedCrisis, "1.2.3");
const file = (path: string) => {
  const content = files.get(path);
  if (content === undefined) throw new Error(`no file ${path}`);
  return content;
};

/** What a reader of the CSV who knows the Table Schema gets. */
function readBack(csv: string, { columns }: Published): Row[] {
  const records: Record<string, string>[] = parse(csv, { columns: true });
  const value = (text: string, type: string): string | number | boolean =>
    type === "boolean" ? text === "true" : type === "string" ? text : Number(text);
  return records.map((record) =>
    Object.fromEntries(
      columns.map(({ name, type, list }): [string, Cell] => {
        const text = record[name] ?? "";
        if (list)
          return [name, text === "" ? [] : text.split(";").map((item) => value(item, type) as string)];
        return [name, text === "" ? null : value(text, type)];
      }),
    ),
  );
}

describe("plain files", () => {
  it("hold each dataset as JSON, CSV and a schema, one descriptor, and what is special to the crisis", () => {
    const names = ["claims", ...datasets.map(({ name }) => name)];
    const paths = names.flatMap((name) => [
      `json/${name}.json`,
      `csv/${name}.csv`,
      `schemas/${name}.schema.json`,
    ]);
    expect([...files.keys()].toSorted()).toEqual(
      [...paths, "datapackage.json", "json/crisis.json"].toSorted(),
    );
  });

  it("read back from JSON as the rows that were compiled, one a line", () => {
    for (const { name } of datasets) {
      const text = file(`json/${name}.json`);
      expect(JSON.parse(text)).toEqual(compiled[name]);
      expect(text.trimEnd().split("\n")).toHaveLength((compiled[name]?.length ?? 0) + 2);
    }
    expect(JSON.parse(file("json/claims.json"))).toHaveLength(10);
  });

  it("read back from CSV as the same rows, a claim without the columns of other kinds", () => {
    for (const published of publishedDatasets(compiled, inventedCrisis)) {
      const rows = readBack(file(`csv/${published.name}.csv`), published);
      expect(rows).toHaveLength(published.rows.length);
      published.rows.forEach((row, index) => {
        expect(rows[index]).toMatchObject(row);
      });
    }
  });

  it("end CSV lines with CR LF and have no byte order mark", () => {
    expect(file("csv/forces.csv")).toBe(
      "id,name,side,note\r\nsylvanian-forces-at-the-border,Forces,sylvania,\r\n",
    );
  });

  it.each(HOSTILE)("keep %j in CSV", (text) => {
    const csv = csvRows(["id", "text", "list"], [{ id: "a", text, list: [text, "b"].map(withoutSemicolon) }]);
    expect(parse(csv, { columns: true })).toEqual([
      { id: "a", text, list: [text, "b"].map(withoutSemicolon).join(";") },
    ]);
  });

  it("keep hostile texts from a record to a file", () => {
    const rows = compile(withSummaries(freedonia(), HOSTILE));
    const all = plainFiles(rows, inventedCrisis, "1.2.3");
    const summaries = (text: string) => (JSON.parse(text) as Row[]).map((row) => row["summary"]);
    expect(summaries(all.get("json/claims.json") ?? "").toSorted()).toEqual(HOSTILE.slice(0, 10).toSorted());
    const [claims] = publishedDatasets(rows, inventedCrisis);
    const csv = claims ? readBack(all.get("csv/claims.csv") ?? "", claims) : [];
    expect(csv.map((row) => row["summary"]).toSorted()).toEqual(HOSTILE.slice(0, 10).toSorted());
  });

  it("have schemas that take their rows and no row with another word", () => {
    for (const { name } of datasets) {
      const schema = z.fromJSONSchema(JSON.parse(file(`schemas/${name}.schema.json`)));
      expect(schema.safeParse(compiled[name]).success, name).toBe(true);
      const broken = compiled[name]?.map((row) => ({ ...row, [Object.keys(row)[0] ?? ""]: 17 }));
      expect(schema.safeParse(broken).success, name).toBe(false);
    }
  });

  it("do not depend on the order of the input", () => {
    const { articles, ...rest } = freedonia();
    expect(
      plainFiles(compile({ articles: articles.toReversed(), ...rest }), inventedCrisis, "1.2.3"),
    ).toEqual(files);
  });
});

const withoutSemicolon = (text: string) => text.replaceAll(";", ",");

function withSummaries(input: CompileInput, texts: readonly string[]): CompileInput {
  input.articles
    .flatMap(({ claims }) => claims)
    .forEach((claim, index) => {
      claim.summary = texts[index] ?? "More claims than texts.";
    });
  return input;
}
