import type { Compiled } from "../../compile/index";
import { datasets } from "../../schema/index";
import type { Files } from "../files/files";
import { jsonRows } from "../json-rows";
import { publishedDatasets } from "../published";
import { csvRows } from "./csv-rows";
import { dataPackage } from "./data-package";
import { claimsSchema, rowsSchema } from "./rows-schema";

/** The plain files of a release: JSON, CSV, JSON Schemas and the Data Package descriptor, by path. */
export function plainFiles(compiled: Compiled, version: string): Files {
  const files = new Map<string, string>();
  const resources = publishedDatasets(compiled).map((published) => ({
    ...published,
    csv: csvRows(
      published.columns.map(({ name }) => name),
      published.rows,
    ),
  }));
  for (const { name, rows, csv } of resources) {
    files.set(`json/${name}.json`, `${jsonRows(rows)}\n`);
    files.set(`csv/${name}.csv`, csv);
  }
  files.set("schemas/claims.schema.json", pretty(claimsSchema()));
  for (const dataset of datasets)
    files.set(`schemas/${dataset.name}.schema.json`, pretty(rowsSchema(dataset)));
  files.set("datapackage.json", pretty(dataPackage(version, resources)));
  return files;
}

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
