import { existsSync } from "node:fs";
import { type CrisisRecord, crisisRecord } from "../schema/index";
import type { Problem } from "./problem";
import { takeYaml } from "./read-yaml-file";
import { type Validated, validate } from "./validate";

/** Reads what is special to the crisis. */
export function readCrisis(path: string): Validated<CrisisRecord> {
  if (!existsSync(path)) return { records: [], brokenIds: [], problems: [missing(path)] };
  return takeYaml(path, path, (parsed): Validated<CrisisRecord> => {
    if (!parsed) return { records: [], brokenIds: [], problems: [] };
    return validate(crisisRecord, parsed.value, { file: path, parsed, record: null, path: [] });
  });
}

function missing(file: string): Problem {
  return {
    rule: "crisis",
    file,
    line: 1,
    column: 1,
    record: null,
    message: "the file is missing",
    expected: "a file with the title, sides, scopes and topics of the crisis",
    hint: "crisis init DIR writes one to begin with; docs/another-crisis.md explains it",
  };
}
