/** A place in a file, counted from 1. */
export type Position = { line: number; column: number };

/** The way to a value inside a record: field names and list indexes. */
export type Path = readonly (string | number)[];

/** Something that is wrong in the data: what, where, what was expected and what came. */
export type Problem = Position & {
  /** The rule that found it: `file`, `yaml`, `schema`, or a name from the rules. */
  rule: string;
  file: string;
  /** The id of the claim, register entry or article that it is in; `null` where there is none. */
  record: string | null;
  field?: string;
  message: string;
  expected?: string;
  got?: string;
  hint?: string;
  /** Whether it is told, and stands in nobody's way. */
  advice?: true;
  /** What would mend it, where that is mechanical: what `crisis check --fix` does to the record. */
  fix?: readonly Change[];
};

/** A change of a record, or of the whole file where the problem has no record. */
export type Change =
  | { remove: Path }
  | { set: Path; value: string | number | boolean | null }
  /** A comment that the file is to begin with. */
  | { firstLine: string };

/** Problems by file, then place, then rule. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

// by code unit, so that every machine sorts alike
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
