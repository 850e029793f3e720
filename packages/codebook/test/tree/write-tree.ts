import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatProof } from "../../src/proofs/format-proof";
import { schemaLineOf } from "../../src/schema/schema-line";
import { inventedCrisisFile } from "../invented-crisis";
import { treeArticle } from "./tree-article";
import { treeRegisters } from "./tree-registers";
import { fieldsOf, yamlOf } from "./yaml-of";

/** How large a generated tree is. */
export type TreeSize = { articles: number; claims: number; seed?: number };

/** Writes a data folder of so many articles with so many claims each. No rule finds anything in it. */
export function writeTree(dataDir: string, { articles, claims, seed = 1 }: TreeSize): void {
  const registers = treeRegisters(articles, seed);
  for (const folder of ["articles", "registers", "proofs"])
    mkdirSync(join(dataDir, folder), { recursive: true });
  writeFileSync(
    join(dataDir, "crisis.yaml"),
    // a tree has actors and events of its own
    inventedCrisisFile
      .replace(/^sides:[\s\S]*?(?=^scopes:)/m, "sides: {}\n")
      .replace(/^turningPoints:\n.*\n/m, ""),
  );
  for (const [name, entries] of Object.entries(registers)) {
    const file = `registers/${name}.yaml`;
    writeFileSync(join(dataDir, file), `${schemaLineOf(dataDir, file)}\n\n${yamlOf(entries)}`);
  }
  for (let index = 0; index < articles; index += 1) {
    const { input, proof } = treeArticle(index, claims, registers, seed);
    const { claims: list = [], ...header } = input;
    const file = `articles/${input.id}.yaml`;
    const text = `${schemaLineOf(dataDir, file)}\n\n${fieldsOf(header)}claims:\n\n${yamlOf(list)}`;
    writeFileSync(join(dataDir, file), text);
    writeFileSync(join(dataDir, "proofs", `${input.id}.en.json`), formatProof(proof));
  }
}
