import type { Compiled, Row } from "../../compile/index";
import { fromTemplateLiteral } from "../../generate/modules/template-literal";
import { datasets } from "../../schema/index";
import { git } from "../git";
import { type Snapshot, snapshotOf } from "./snapshot";

const FOLDER = "packages/core/src/datasets";

/**
 * The data as a commit had them, from the datasets that are committed with it: the schemas of that time need not be known. Their
 * rows are taken to look as rows look now. `null` where the commit has none.
 */
export function snapshotAt(root: string, commit: string): Snapshot | null {
  const rows: Record<string, readonly Row[]> = {};
  for (const { name } of datasets) {
    const module = git(root, "show", `${commit}:${FOLDER}/${name}.ts`);
    if (module !== null) rows[name] = rowsIn(module, `${name} at ${commit.slice(0, 8)}`);
  }
  return Object.keys(rows).length === 0 ? null : snapshotOf(rows satisfies Compiled);
}

function rowsIn(module: string, what: string): readonly Row[] {
  const [, literal] = /JSON\.parse\((`[\s\S]*`)\)/.exec(module) ?? [];
  if (literal === undefined) throw new Error(`${what}: expected a generated dataset, got another module`);
  return JSON.parse(fromTemplateLiteral(literal)) as readonly Row[];
}
