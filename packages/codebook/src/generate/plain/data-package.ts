import type { Row } from "../../compile/index";
import { sha256 } from "../../evidence/index";
import type { CrisisRecord } from "../../schema/index";
import type { Published } from "../published";
import { tableSchema } from "./table-schema";

/** A dataset with its CSV file, as the descriptor names it. */
export type CsvResource = Published & { readonly csv: string };

/** The Data Package descriptor (v2) of the CSV files, with types, words, keys and the articles as sources. */
export function dataPackage(version: string, crisis: CrisisRecord, resources: readonly CsvResource[]) {
  const articles = resources.find(({ name }) => name === "articles")?.rows ?? [];
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "crisis",
    title: `${crisis.site.name.en}: ${crisis.title.en}`,
    description:
      "Claims coded from news reporting, one row a claim, with the registers and tables that they refer to. The same rows are in json/.",
    version,
    licenses: [
      {
        name: "CC-BY-4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
        title: "Creative Commons Attribution 4.0 International",
      },
    ],
    sources: articles.map(sourceOf),
    resources: resources.map(resourceOf),
  };
}

const sourceOf = (article: Row) => ({ title: article["title"], path: article["url"] });

function resourceOf(resource: CsvResource) {
  return {
    name: resource.name,
    type: "table",
    path: `csv/${resource.name}.csv`,
    description: resource.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: Buffer.byteLength(resource.csv),
    hash: `sha256:${sha256(resource.csv)}`,
    schema: tableSchema(resource),
  };
}
