import type { Row } from "../../compile/index";
import { fromTemplateLiteral } from "../../generate/modules/template-literal";
import { git } from "../git";
import { type DatasetSnapshot, type Snapshot, storedRows } from "./snapshot";

const FOLDER = "packages/core/src/datasets";

/**
 * The data as a commit had them, from the datasets that are committed with it: the schemas of that time need not be known. Their
 * rows are taken to look as rows look `now`. `null` where the commit has none.
 */
export function snapshotAt(root: string, commit: string, now: Snapshot): Snapshot | null {
  let found = false;
  const then: Record<string, DatasetSnapshot> = {};
  for (const [name, { key, columns }] of Object.entries(now)) {
    const module = git(root, "show", `${commit}:${FOLDER}/${name}.ts`);
    const rows = module === null ? [] : rowsIn(module, `${name} at ${commit.slice(0, 8)}`);
    found ||= module !== null;
    then[name] = { key, columns, rows: storedRows(name, rows) };
  }
  return found ? then : null;
}

function rowsIn(module: string, what: string): readonly Row[] {
  const [, literal] = /JSON\.parse\((`[\s\S]*`)\)/.exec(module) ?? [];
  if (literal === undefined) throw new Error(`${what}: expected a generated dataset, got another module`);
  return JSON.parse(fromTemplateLiteral(literal)) as readonly Row[];
}
