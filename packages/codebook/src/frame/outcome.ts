/** What a command did. */
export type Outcome = {
  /** 0 fine, 1 something was found. */
  code: 0 | 1;
  /** What `--json` prints. */
  json: object;
  /** What a person is told, without the last line's end; nothing where it is empty. */
  text: string;
};

/** The outcome of a command that looked for something: 1 where it was found. */
export function outcome(ok: boolean, json: object, lines: readonly string[]): Outcome {
  return { code: ok ? 0 : 1, json: { ok, ...json }, text: lines.join("\n") };
}
