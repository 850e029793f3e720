import type { z } from "zod";
import { fieldsAt } from "./fields-at";
import { byNearness, nearestWord } from "./nearest-word";
import type { Path, Position, Problem } from "./problem";
import { showValue } from "./show-value";

// columns of published rows that contributors may take for fields
const DERIVED = new Set(
  "article assertedBy via published from to datePrecision approximate origin standing standingHistory revised reportedBy reportedByManner corrected correctedOn resolution resolvedOn modality side tier".split(
    " ",
  ),
);

const ISSUES = 50;

type Issue = z.core.$ZodIssue;

/** What the issues of a record are told with. */
export type Subject = {
  file: string;
  schema: z.ZodType;
  value: unknown;
  /** The record's id, where none nearer to the issue is there. */
  record: string | null;
  position: (path: Path, part?: "key" | "value") => Position;
};

/** Zod's issues as problems: at the place of the value, with what was expected and what came. */
export function schemaProblems(issues: readonly Issue[], subject: Subject): Problem[] {
  const problems = issues.slice(0, ISSUES).flatMap((issue) => problemsOf(issue, issue.path as Path, subject));
  return more(problems, issues.length - ISSUES, "errors in this record");
}

function problemsOf(issue: Issue, path: Path, subject: Subject): Problem[] {
  if (issue.code === "unrecognized_keys") return unknownFields(issue.keys, path, subject);
  if (issue.code === "invalid_union" && issue.errors.length > 0) return nearestBranch(issue, path, subject);
  const got = valueAt(subject.value, path);
  const expected = expectedOf(issue, got);
  const missing = got === undefined;
  return [
    {
      ...start(path, subject),
      message: missing ? "a field is missing" : messageOf(issue),
      ...(expected === null ? {} : { expected }),
      got: showValue(got),
      ...hintFor(issue, got),
    },
  ];
}

function start(path: Path, subject: Subject, part: "key" | "value" = "value") {
  const field = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  return {
    rule: "schema",
    file: subject.file,
    ...subject.position(path, part),
    record: recordAt(subject.value, path) ?? subject.record,
    ...(field === "" ? {} : { field: field.replace(/^\./, "") }),
  };
}

function unknownFields(keys: readonly string[], path: Path, subject: Subject): Problem[] {
  const known = fieldsAt(subject.schema, subject.value, path);
  const problems = keys.slice(0, ISSUES).map((key) => unknownField(key, path, subject, known));
  return more(problems, keys.length - ISSUES, "fields that are not there");
}

/** Problems, and at the place of the last how many more there are: to look each of many thousands up would take hours. */
export function more(problems: Problem[], count: number, what: string): Problem[] {
  const last = problems.at(-1);
  if (count <= 0 || !last) return problems;
  const { rule, file, line, column, record } = last;
  return [...problems, { rule, file, line, column, record, message: `and ${count} more ${what}` }];
}

function unknownField(key: string, path: Path, subject: Subject, known: readonly string[]): Problem {
  const near = nearestWord(key, known);
  const hint = DERIVED.has(key) ? "it is derived, and never typed" : near ? `did you mean ${near}?` : null;
  return {
    ...start([...path, key], subject, "key"),
    message: "there is no such field",
    expected: `one of ${byNearness(key, known).join(", ")}`,
    got: showValue(key),
    ...(hint === null ? {} : { hint }),
  };
}

/** Of a union's branches, the one that was probably meant: the one that finds least to say. */
function nearestBranch(issue: z.core.$ZodIssueInvalidUnion, path: Path, subject: Subject): Problem[] {
  const weigh = (branch: readonly Issue[]) =>
    branch.reduce((sum, one) => sum + (one.code === "unrecognized_keys" ? one.keys.length : 1), 0);
  const [best = []] = [...issue.errors].sort((a, b) => weigh(a) - weigh(b));
  return best.flatMap((one) => problemsOf(one, [...path, ...(one.path as Path)], subject));
}

function expectedOf(issue: Issue, got: unknown): string | null {
  if (issue.code === "invalid_type") return issue.expected;
  if (issue.code === "invalid_value") return oneOf(issue.values.map(String), got);
  if (issue.code === "invalid_union")
    return oneOf((issue as { options?: unknown[] }).options?.map(String) ?? [], got);
  if (issue.code === "too_big") return `at most ${issue.maximum}${of(issue.origin)}`;
  if (issue.code === "too_small") return `at least ${issue.minimum}${of(issue.origin)}`;
  return null;
}

function oneOf(words: readonly string[], got: unknown): string {
  const list = typeof got === "string" ? byNearness(got, words) : words;
  return list.length === 1 ? String(list[0]) : `one of ${list.join(", ")}`;
}

function of(origin: string): string {
  return origin === "string" ? " characters" : origin === "array" ? " entries" : "";
}

function messageOf(issue: Issue): string {
  if (issue.code === "invalid_type") return "a value of another type";
  if (issue.code === "invalid_value" || issue.code === "invalid_union") return "no word of the list";
  if (issue.code === "too_big") return "too much";
  if (issue.code === "too_small") return "too little";
  return issue.message;
}

function hintFor(issue: Issue, got: unknown): { hint?: string } {
  if (issue.code === "invalid_type" && issue.expected === "string" && typeof got === "number")
    return { hint: `put it in quotation marks: "${got}"` };
  if ((issue.code !== "invalid_value" && issue.code !== "invalid_union") || typeof got !== "string")
    return {};
  const words =
    issue.code === "invalid_value" ? issue.values : ((issue as { options?: unknown[] }).options ?? []);
  const near = nearestWord(got, words.map(String));
  return near ? { hint: `did you mean ${near}?` } : {};
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, step)
        ? (at as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}

/** The id of the innermost record around a path. */
function recordAt(value: unknown, path: Path): string | null {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const id = valueAt(value, [...path.slice(0, depth), "id"]);
    // a text's id is no record's
    if (typeof id === "string" && path[depth - 2] !== "texts") return id.slice(0, 80);
  }
  return null;
}
