export const SCHEMA_COMMENT = "# yaml-language-server: ";

/** The first line of a YAML file of the data folder: editors find the file's JSON Schema by it.
 * @example schemaLineOf("registers/actors.yaml") //=> "# yaml-language-server: $schema=../../../codebook/schemas/registers/actors.schema.json"
 */
export function schemaLineOf(file: string): string {
  const schema = file
    .replace(/\\/g, "/")
    .replace(/^articles\/.*/, "article")
    .replace(/\.yaml$/, "");
  return `${SCHEMA_COMMENT}$schema=../../../codebook/schemas/${schema}.schema.json`;
}
