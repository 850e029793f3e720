import { existsSync } from "node:fs";
import { type RedirectRecord, redirectRecord } from "../schema/index";
import { takeYaml } from "./read-yaml-file";
import { type Validated, validate, validateEach } from "./validate";

/** Reads the redirects of ids that moved or were split; there are none where there is no file. */
export function readRedirects(path: string): Validated<RedirectRecord> {
  if (!existsSync(path)) return { records: [], brokenIds: [], problems: [] };
  return takeYaml(path, path, (parsed): Validated<RedirectRecord> => {
    if (!parsed) return { records: [], brokenIds: [], problems: [] };
    const at = { file: path, parsed, record: null, path: [] };
    if (Array.isArray(parsed.value)) return validateEach(redirectRecord, parsed.value, at);
    return { ...validate(redirectRecord.array(), parsed.value, at), records: [] };
  });
}
