import { lineOf, type Parsed, parseYaml } from "./parse-yaml";
import { positionsIn } from "./positions";
import type { Problem } from "./problem";
import { quickYaml } from "./quick-yaml";
import { readTextFile } from "./read-text-file";

/** A YAML (or JSON) file as a plain value with places, and what is wrong with it as YAML. */
export type YamlFile = { text: string; parsed: Parsed | null; problems: Problem[] };

/** Reads one file. `parsed` is `null` where there is nothing to go on with. */
export function readYamlFile(path: string, file: string): YamlFile {
  const read = textOf(path, file);
  return typeof read === "string" ? parse(read, file) : { text: "", parsed: null, problems: [read] };
}

/** Takes records from a file. One that a quick parser reads and whose records are all in order needs no places, which cost most of
 * the time; for any other, the parser that keeps places has the only word. Where the file cannot be read, `null` is taken.
 * @param quick the quick parser, which gives `undefined` where it leaves the text to the other
 */
export function takeYaml<Read extends { problems: Problem[] }>(
  path: string,
  file: string,
  take: (plain: Pick<Parsed, "value" | "position"> | null) => Read,
  quick: (text: string) => unknown = quickYaml,
): Read {
  const text = textOf(path, file);
  if (typeof text !== "string") return withProblems(take(null), [text]);
  const value = quick(text);
  if (value !== undefined) {
    const read = take({ value, position: positionsIn(() => text) });
    if (read.problems.length === 0) return read;
  }
  const { parsed, problems } = parse(text, file);
  return withProblems(take(parsed), problems);
}

function withProblems<Read extends { problems: Problem[] }>(read: Read, problems: Problem[]): Read {
  return { ...read, problems: [...problems, ...read.problems] };
}

function textOf(path: string, file: string): string | Problem {
  const read = readTextFile(path);
  if (read.ok) return read.text;
  const at = read.text === "" ? { line: 1, column: 1 } : lineOf(read.text, read.at);
  return { rule: "file", file, ...at, record: null, message: read.reason };
}

function parse(text: string, file: string): YamlFile {
  const parsed = parseYaml(text);
  const problems = parsed.faults.map(
    ({ message, line, column }): Problem => ({ rule: "yaml", file, line, column, record: null, message }),
  );
  if (problems.length > 0) return { text, parsed: null, problems };
  return { text, parsed: { ...parsed, position: positionsIn(() => text, parsed) }, problems };
}
