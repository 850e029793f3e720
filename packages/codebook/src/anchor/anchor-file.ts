import { type Document, isMap, type YAMLMap } from "yaml";
import type { Path, Problem } from "../read/index";
import type { Parsed } from "../read/parse-yaml";
import { readSource, type SourceText } from "../read/read-source";
import { readYamlFile } from "../read/read-yaml-file";
import { schemaProblems } from "../read/schema-problems";
import { showValue } from "../read/show-value";
import { type Draft, draftsOf } from "./drafts";
import { replaceMap } from "./flow-map";
import { type Edit, splice } from "./splice";
import { fillTextFields } from "./text-fields";

/** A draft that was given its place. */
export type Anchored = { line: number; what: string; waived: boolean; start: number; end: number };

/** An article file before and after its drafts were given their places. */
export type AnchorResult = {
  file: string;
  before: string;
  after: string;
  anchored: Anchored[];
  /** Texts whose digest, length and normalisation were filled in. */
  filled: string[];
  problems: Problem[];
};

/** Gives the drafts of an article file their offsets and digests; all else in the file stays as it is. Writes nothing. */
export function anchorFile(path: string, file: string, sourcesDir: string): AnchorResult {
  const { text, parsed, problems } = readYamlFile(path, file);
  const result: AnchorResult = { file, before: text, after: text, anchored: [], filled: [], problems };
  if (!parsed?.document) return result;
  const edits: Edit[] = [];
  const sources = sourcesOf(parsed, parsed.document, sourcesDir, result, edits);
  for (const draft of draftsOf(parsed.value))
    anchorDraft(draft, parsed, parsed.document, sources, result, edits);
  result.after = splice(text, edits);
  return result;
}

function sourcesOf(parsed: Parsed, document: Document, dir: string, result: AnchorResult, edits: Edit[]) {
  const sources = new Map<string, SourceText>();
  const texts = (parsed.value as { texts?: unknown } | null)?.texts;
  for (const [index, entry] of (Array.isArray(texts) ? texts : []).entries()) {
    const path = ["texts", index];
    const node = document.getIn(path, true);
    const { id, file } = (entry ?? {}) as { id?: unknown; file?: unknown };
    if (!isMap(node) || typeof id !== "string") continue;
    if (typeof file !== "string" || !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(file)) {
      result.problems.push(
        problem(parsed, result, path, `expected a plain file name, got ${showValue(file)}`),
      );
      continue;
    }
    const read = readSource(dir, file);
    if (!read.ok) {
      result.problems.push(problem(parsed, result, path, read.reason));
      continue;
    }
    const filled = fillTextFields(result.before, node, read.source);
    if (filled.differs) {
      const hint =
        "the article was coded from another text: get that one, or code this one as a text of its own";
      const message = `the text ${file} is not the one that was coded`;
      result.problems.push({ ...problem(parsed, result, path, message), got: read.source.digest, hint });
      continue;
    }
    if (filled.edits.length > 0) result.filled.push(id);
    edits.push(...filled.edits);
    sources.set(id, read.source);
  }
  return sources;
}

function anchorDraft(
  draft: Draft,
  parsed: Parsed,
  document: Document,
  sources: ReadonlyMap<string, SourceText>,
  result: AnchorResult,
  edits: Edit[],
): void {
  const checked = draft.schema.safeParse(draft.value);
  if (!checked.success) {
    const position = (path: Path, part?: "key" | "value") => parsed.position([...draft.path, ...path], part);
    const subject = {
      file: result.file,
      schema: draft.schema,
      value: draft.value,
      record: draft.claim,
      position,
    };
    result.problems.push(...schemaProblems(checked.error.issues, subject));
    return;
  }
  const { text } = draft.value as { text: string };
  const source = sources.get(text);
  const fail = (message: string) =>
    result.problems.push({
      ...problem(parsed, result, draft.path, message),
      record: draft.claim ?? idOf(parsed),
    });
  if (!source) {
    fail(`no text ${JSON.stringify(text)} to look in`);
    return;
  }
  const placed = draft.place(source);
  if (!placed.ok) {
    fail(placed.reason);
    return;
  }
  edits.push(replaceMap(result.before, document.getIn(draft.path, true) as YAMLMap, placed.fields));
  result.anchored.push({
    line: parsed.position(draft.path).line,
    what: `${draft.claim ?? String(draft.path[0])} (${String(placed.fields["role"] ?? placed.fields["reason"])})`,
    waived: draft.path[0] === "waived",
    start: Number(placed.fields["start"]),
    end: Number(placed.fields["end"]),
  });
}

function problem(parsed: Parsed, { file }: AnchorResult, path: Path, message: string): Problem {
  return { rule: "anchor", file, ...parsed.position(path), record: idOf(parsed), message };
}

function idOf(parsed: Parsed): string | null {
  const id = (parsed.value as { id?: unknown } | null)?.id;
  return typeof id === "string" ? id : null;
}
