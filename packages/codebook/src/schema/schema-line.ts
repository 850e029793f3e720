import { existsSync } from "node:fs";
import { join } from "node:path";

export const SCHEMA_COMMENT = "# yaml-language-server: ";

/** The folder of JSON Schemas in a data folder that has its own: one outside of a checkout. */
export const OWN_SCHEMAS = "schemas";

/** The first line of a YAML file of a data folder: editors find the file's JSON Schema by it.
 * @param file its path from the data folder
 * @example schemaLineOf("packages/core/data", "registers/actors.yaml") //=> "# yaml-language-server: $schema=../../../codebook/schemas/registers/actors.schema.json"
 */
export function schemaLineOf(dataDir: string, file: string): string {
  const path = file.replace(/\\/g, "/");
  const schema = path.replace(/^articles\/.*/, "article").replace(/\.yaml$/, "");
  const folder = existsSync(join(dataDir, OWN_SCHEMAS)) ? OWN_SCHEMAS : "../../codebook/schemas";
  const up = path.includes("/") ? "../" : "";
  return `${SCHEMA_COMMENT}$schema=${up}${folder}/${schema}.schema.json`;
}
