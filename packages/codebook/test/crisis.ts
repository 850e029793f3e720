import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { checkData } from "../src/commands/check";
import type { Problem } from "../src/read/index";

const FIXTURE = fileURLToPath(new URL("crisis", import.meta.url));

/** The file of the invented article that has a text. */
export const ARTICLE = "articles/gazette-1933-11-17-border.yaml";
/** The file of the invented article that is known through citations only. */
export const CITED = "articles/herald-1934-01-02-war.yaml";

/** A change of a file of the invented crisis: of its data folder, what is there, and what comes in its place. */
export type Edit = readonly [file: string, from: string | RegExp, to: string];

/** A copy of the invented crisis in a folder of its own, changed; gone when the test is. An edit that changes nothing throws. */
export function crisis(...edits: readonly Edit[]): { dir: string; dataDir: string; sourcesDir: string } {
  const dir = mkdtempSync(join(tmpdir(), "crisis-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(FIXTURE, dir, { recursive: true });
  const dataDir = join(dir, "data");
  for (const [file, from, to] of edits) {
    const before = readFileSync(join(dataDir, file), "utf8");
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`nothing to change in ${file}: ${from}`);
    writeFileSync(join(dataDir, file), after);
  }
  return { dir, dataDir, sourcesDir: join(dir, "sources") };
}

/** What a rule says of the changed crisis, without the text or with it. */
export function found(rule: string, edits: readonly Edit[], { text = false } = {}): Problem[] {
  const { dataDir, sourcesDir } = crisis(...edits);
  return checkData(dataDir, text ? sourcesDir : null).problems.filter((problem) => problem.rule === rule);
}

/** The messages of what a rule says, with what was expected and what came. */
export function said(rule: string, edits: readonly Edit[], options = {}): string[] {
  return found(rule, edits, options).map(({ record, field, message, expected, got }) =>
    [record, field, message, expected && `expected ${expected}`, got && `got ${got}`]
      .filter(Boolean)
      .join(" | "),
  );
}
