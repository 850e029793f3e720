import type { Located } from "./located";
import { lineOf, type Parsed, parseYaml } from "./parse-yaml";
import { positionsIn } from "./positions";
import type { Problem } from "./problem";
import { quickYaml } from "./quick-yaml";
import { readTextFile } from "./read-text-file";
import { fileState, type Stamp } from "./stamp";

/** A YAML (or JSON) file as a plain value with places, and what is wrong with it as YAML. */
export type YamlFile = { text: string; parsed: Parsed | null; problems: Problem[] };

/** Reads one file. `parsed` is `null` where there is nothing to go on with. */
export function readYamlFile(path: string, file: string): YamlFile {
  const read = textOf(path, file);
  return read.ok ? parse(read.text, file) : { text: "", parsed: null, problems: [read.problem] };
}

/** Takes records from a file. One that a quick parser reads and whose records are all in order needs no places, which cost most of
 * the time; for any other, the parser that keeps places has the only word. Where the file cannot be read, `null` is taken.
 * `stamp` tells
 * later whether the file is still the same.
 * @param quick the quick parser, which gives `undefined` where it leaves the text to the other
 */
export function takeYaml<Read extends { problems: Problem[] }>(
  path: string,
  file: string,
  take: (plain: Pick<Parsed, "value" | "position"> | null) => Read,
  quick: (text: string) => unknown = quickYaml,
): Read & { stamp: Stamp | null } {
  // before the bytes are read: who writes meanwhile changes it
  const state = fileState(path);
  const source = textOf(path, file);
  if (!source.ok) return { ...take(null), problems: [source.problem], stamp: null };
  const { text, digest } = source;
  const stamp = { digest, state };
  const value = quick(text);
  if (value !== undefined) {
    const read = take({ value, position: positionsIn(() => text) });
    if (read.problems.length === 0) return { ...read, stamp };
  }
  const { parsed, problems } = parse(text, file);
  const read = take(parsed);
  return { ...read, problems: [...problems, ...read.problems], stamp };
}

/** The places in a file that was read before, and is read again if somebody asks. */
export function positionsOf(path: string): Located<unknown>["position"] {
  const position = positionsIn(() => {
    const read = readTextFile(path);
    return read.ok ? read.text : "";
  });
  return (way = [], part) => position(way, part);
}

type Source = { ok: true; text: string; digest: string } | { ok: false; problem: Problem };

function textOf(path: string, file: string): Source {
  const read = readTextFile(path);
  if (read.ok) return read;
  const at = read.text === "" ? { line: 1, column: 1 } : lineOf(read.text, read.at);
  return { ok: false, problem: { rule: "file", file, ...at, record: null, message: read.reason } };
}

function parse(text: string, file: string): YamlFile {
  const parsed = parseYaml(text);
  const problems = parsed.faults.map(
    ({ message, line, column }): Problem => ({ rule: "yaml", file, line, column, record: null, message }),
  );
  if (problems.length > 0) return { text, parsed: null, problems };
  return { text, parsed: { ...parsed, position: positionsIn(() => text, parsed) }, problems };
}
