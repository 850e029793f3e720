import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Located, Problem } from "../read/index";
import { readYamlFile } from "../read/read-yaml-file";
import { validateEach } from "../read/validate";
import { type Exception, exceptionRecord } from "./exception";

/** Reads `exceptions.yaml` of a data folder; none where there is no such file. */
export function readExceptions(dataDir: string): { exceptions: Located<Exception>[]; problems: Problem[] } {
  const file = join(dataDir, "exceptions.yaml");
  if (!existsSync(file)) return { exceptions: [], problems: [] };
  const { parsed, problems } = readYamlFile(file, file);
  if (!parsed) return { exceptions: [], problems };
  if (!Array.isArray(parsed.value)) {
    const message = "the file is no list of exceptions";
    return {
      exceptions: [],
      problems: [{ rule: "schema", file, line: 1, column: 1, record: null, message }],
    };
  }
  const read = validateEach(exceptionRecord, parsed.value, { file, parsed, path: [], record: null });
  return { exceptions: read.records, problems: read.problems };
}
