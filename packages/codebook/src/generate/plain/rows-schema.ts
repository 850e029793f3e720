import { z } from "zod";
import { type Dataset, kindDatasets } from "../../schema/index";
import { cleanSchema } from "../clean-schema";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

const rowSchema = (row: z.ZodType) => {
  const { $schema: _, ...schema } = cleanSchema(z.toJSONSchema(row)) as Record<string, unknown>;
  return schema;
};

/** The JSON Schema of a dataset's JSON file. */
export const rowsSchema = ({ name, description, row }: Dataset) => ({
  $schema: DIALECT,
  title: name,
  description,
  type: "array",
  items: rowSchema(row),
});

/** The JSON Schema of `claims.json`: each row is of one of the nine kinds. */
export const claimsSchema = () => ({
  $schema: DIALECT,
  title: "claims",
  description: "The claims of every kind",
  type: "array",
  items: { oneOf: kindDatasets.map(({ name }) => ({ $ref: `#/$defs/${name}` })) },
  $defs: Object.fromEntries(kindDatasets.map(({ name, row }) => [name, rowSchema(row)])),
});
