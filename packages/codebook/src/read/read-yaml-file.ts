import { lineOf, type Parsed, parseYaml } from "./parse-yaml";
import type { Problem } from "./problem";
import { readTextFile } from "./read-text-file";

/** A YAML (or JSON) file as a plain value with places, and what is wrong with it as YAML. */
export type YamlFile = { text: string; parsed: Parsed | null; problems: Problem[] };

/** Reads one file. `parsed` is `null` where there is nothing to go on with. */
export function readYamlFile(path: string, file: string): YamlFile {
  const read = readTextFile(path);
  if (!read.ok) {
    const at = read.text === "" ? { line: 1, column: 1 } : lineOf(read.text, read.at);
    return {
      text: "",
      parsed: null,
      problems: [{ rule: "file", file, ...at, record: null, message: read.reason }],
    };
  }
  const parsed = parseYaml(read.text);
  const problems = parsed.faults.map(
    ({ message, line, column }): Problem => ({ rule: "yaml", file, line, column, record: null, message }),
  );
  return { text: read.text, parsed: problems.length > 0 ? null : parsed, problems };
}
