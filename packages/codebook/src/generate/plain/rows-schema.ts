import { z } from "zod";
import { type CrisisRecord, type Dataset, kindDatasets } from "../../schema/index";
import { cleanSchema } from "../clean-schema";
import { withWords } from "../with-words";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

const rowSchema = (row: z.ZodType, crisis: CrisisRecord) => {
  const { $schema: _, ...schema } = cleanSchema(withWords(z.toJSONSchema(row), crisis)) as Record<
    string,
    unknown
  >;
  return schema;
};

/** The JSON Schema of a dataset's JSON file. */
export const rowsSchema = ({ name, description, row }: Dataset, crisis: CrisisRecord) => ({
  $schema: DIALECT,
  title: name,
  description,
  type: "array",
  items: rowSchema(row, crisis),
});

/** The JSON Schema of `claims.json`: each row is of one of the nine kinds. */
export const claimsSchema = (crisis: CrisisRecord) => ({
  $schema: DIALECT,
  title: "claims",
  description: "The claims of every kind",
  type: "array",
  items: { oneOf: kindDatasets.map(({ name }) => ({ $ref: `#/$defs/${name}` })) },
  $defs: Object.fromEntries(kindDatasets.map(({ name, row }) => [name, rowSchema(row, crisis)])),
});
