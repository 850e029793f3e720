import type { Compiled } from "../../compile/index";
import { type CrisisRecord, datasets } from "../../schema/index";
import type { Files } from "../files/files";
import { jsonRows } from "../json-rows";
import { publishedDatasets } from "../published";
import { csvRows } from "./csv-rows";
import { dataPackage } from "./data-package";
import { claimsSchema, rowsSchema } from "./rows-schema";

/** The plain files of a release: JSON, CSV, JSON Schemas and the Data Package descriptor, by path. */
export function plainFiles(compiled: Compiled, crisis: CrisisRecord, version: string): Files {
  const files = new Map<string, string>();
  const resources = publishedDatasets(compiled, crisis).map((published) => ({
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
  files.set("json/crisis.json", pretty(crisis));
  files.set("schemas/claims.schema.json", pretty(claimsSchema(crisis)));
  for (const dataset of datasets)
    files.set(`schemas/${dataset.name}.schema.json`, pretty(rowsSchema(dataset, crisis)));
  files.set("datapackage.json", pretty(dataPackage(version, crisis, resources)));
  return files;
}

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
