import { z } from "zod";
import { exceptionRecord } from "../../exceptions/exception";
import { articleRecord, redirectRecord, registers } from "../../schema/index";
import { cleanSchema } from "../clean-schema";
import type { Files } from "../files/files";

/** JSON Schemas of the YAML files, for editors that complete and check while one writes. */
export function editorSchemas(): Files {
  const files = new Map([["article.schema.json", print("An article file", articleRecord)]]);
  for (const [name, register] of Object.entries(registers))
    files.set(`registers/${name}.schema.json`, print(`The register of ${name}`, register));
  files.set(
    "exceptions.schema.json",
    print("Findings that are known and let stand", exceptionRecord.array()),
  );
  files.set("redirects.schema.json", print("Ids that are no longer used", redirectRecord.array()));
  return files;
}

function print(title: string, schema: z.ZodType): string {
  const { $schema, ...rest } = cleanSchema(z.toJSONSchema(schema, { io: "input" })) as Record<
    string,
    unknown
  >;
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
