import { join } from "node:path";
import type { SetUp } from "../frame/frame";
import { outcome } from "../frame/outcome";
import { count, formatProblem } from "../frame/print-problems";
import { syncFiles } from "../generate/files/sync-files";
import { codebookFiles } from "../generate/index";
import { readCrisis } from "../read/read-crisis";
import { CORE_DATA, rootAbove } from "./root-above";

/** `crisis codebook`. */
export const codebookCommand: SetUp = (program, act) => {
  program
    .command("codebook")
    .description(
      "write the human codebook and the JSON Schemas, from the schemas, the rules and crisis.yaml as they are",
    )
    .option("--root <dir>", "the repository's root", ".")
    .option("--check", "say which are stale, and write nothing")
    .addHelpText(
      "after",
      `
docs/codebook.md says what each field, word and rule means; the schemas complete and check YAML in an editor, which finds
them by the first line of each file (crisis check --fix writes that line).

  crisis codebook
  crisis codebook --check`,
    )
    .action(
      act(({ root: start, check = false }: { root: string; check?: boolean }) => {
        const root = rootAbove(start);
        const { records, problems } = readCrisis(join(root, CORE_DATA, "crisis.yaml"));
        const [crisis] = records;
        if (!crisis) return outcome(false, { reasons: problems }, problems.map(formatProblem));
        const stale = syncFiles(codebookFiles(crisis.record), { root, check });
        const lines = stale.map((path) => `${path} ${check ? "is stale" : "written"}`);
        return outcome(!check || stale.length === 0, check ? { stale } : { written: stale }, [
          ...lines,
          stale.length === 0 ? "the codebook and the schemas were up to date" : count(stale.length, "file"),
        ]);
      }),
    );
};
