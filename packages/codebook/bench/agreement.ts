import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { compareCodings } from "../src/agreement/compare-codings";
import { writeFile } from "../src/read/write-file";
import type { ClaimRecord } from "../src/schema/index";

const folder = join(process.cwd(), "agreement");
const claimsOf = (coding: string, name: string) =>
  (parse(readFileSync(join(folder, coding, name), "utf8")) as { claims: ClaimRecord[] }).claims;

/** Compares the two codings in agreement/, and writes their figures, which the codebook prints. */
const found = compareCodings(
  readdirSync(join(folder, "second"))
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .map((name) => ({
      article: name.replace(".yaml", ""),
      first: claimsOf("first", name),
      second: claimsOf("second", name),
    })),
);
const tidy = (_: string, value: unknown) =>
  typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value;
writeFile(join(folder, "figures.json"), `${JSON.stringify(found, tidy, 2)}\n`);
console.table(found.documents);
console.table(found.fields);
