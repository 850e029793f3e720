import { z } from "zod";
import { exceptionRecord } from "../../exceptions/exception";
import {
  articleRecord,
  type CrisisRecord,
  crisisRecord,
  redirectRecord,
  registers,
} from "../../schema/index";
import { cleanSchema } from "../clean-schema";
import type { Files } from "../files/files";
import { withWords } from "../with-words";

/** JSON Schemas of the YAML files, for editors that complete and check while one writes. */
export function editorSchemas(crisis: CrisisRecord): Files {
  const files = new Map([
    ["article.schema.json", print("An article file", articleRecord, crisis)],
    ["crisis.schema.json", print("What is special to a crisis", crisisRecord, crisis)],
  ]);
  for (const [name, register] of Object.entries(registers))
    files.set(`registers/${name}.schema.json`, print(`The register of ${name}`, register, crisis));
  files.set(
    "exceptions.schema.json",
    print("Findings that are known and let stand", exceptionRecord.array(), crisis),
  );
  files.set("redirects.schema.json", print("Ids that are no longer used", redirectRecord.array(), crisis));
  return files;
}

function print(title: string, schema: z.ZodType, crisis: CrisisRecord): string {
  const { $schema, ...rest } = cleanSchema(
    withWords(z.toJSONSchema(schema, { io: "input" }), crisis),
  ) as Record<string, unknown>;
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
