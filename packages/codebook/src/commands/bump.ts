import { join } from "node:path";
import type { SetUp } from "../frame/frame";
import { Misuse } from "../frame/misuse";
import { type Outcome, outcome } from "../frame/outcome";
import { paint } from "../frame/terminal";
import { type Changeset, formatChangeset, pendingChangesets } from "../release/bump/changesets";
import { DATA_PACKAGE } from "../release/bump/packages";
import { type BumpPlan, bumpPlan, type Demand } from "../release/bump/plan";
import { diffData } from "../release/diff/diff-data";
import { removeFile, replaceFile, textOf } from "../write/index";
import { releaseData } from "./release-data";

type BumpOptions = { root: string; check?: boolean };

/** `crisis bump`. */
export const bumpCommand: SetUp = (program, act) => {
  program
    .command("bump")
    .description("work out the version bump that the data need, and write the changeset")
    .option("--check", "write nothing; fail where a changeset is missing or states less than is needed")
    .option("--root <dir>", "the repository's root", ".")
    .addHelpText(
      "after",
      `
major  an id removed or split; a field renamed, retyped or made nullable; a word of a closed list added or
       removed; a claim's kind
minor  a claim, register entry, dataset or field added; an id moved; a claim deprecated; modality, status,
       unit or tier changed, or what a claim is about
patch  bounds, date, summary, evidence, attribution corrected
All changesets together must state what the data need since the last release, and those of a branch what it
changes. Changed code of a package needs at least a patch, which a person must word: npx changeset.

  crisis bump
  crisis bump --check              what continuous integration asks`,
    )
    .action(act(bump));
};

export async function bump({ root: start, check = false }: BumpOptions): Promise<Outcome> {
  const data = releaseData(start);
  if (Array.isArray(data)) return outcome(false, { reasons: data }, data);
  const { root, now, recorded } = data;
  const lost = diffData(recorded.last?.data ?? {}, now).changes.filter(({ what }) => what === "gone");
  const read = async () => bumpPlan(root, now, recorded.last, await changesetsOf(root));
  let plan = await read();
  // a person may have made its words better
  const anew = plan.earlier.length > 0 ? ", in place of the earlier one and its words" : "";
  const written = check ? null : write(root, plan);
  if (written !== null) plan = await read();
  const ok = lost.length === 0 && plan.demands.every((demand) => demand.ok);
  return outcome(
    ok,
    { written, demands: plan.demands, gone: lost.map(({ id }) => id), branch: plan.branch },
    [
      ...lost.map(({ type, id }) =>
        paint.red(`${type} ${id} is gone: ids never die; name its successor in data/redirects.yaml`),
      ),
      ...plan.demands.flatMap(tell),
      ...(written === null ? [] : [`${written} written${anew}: read it, and say it better if you can`]),
      ...(plan.branch ? [] : ["no main branch in this clone: what a branch changed was not looked at"]),
      ...(plan.demands.length === 0 ? ["nothing to release"] : []),
    ],
  );
}

/** Writes the changeset of the data where it is wanted, in place of what was written for this branch before. */
function write(root: string, { draft, demands, earlier }: BumpPlan): string | null {
  const open = demands.some(({ data, ok }) => data && !ok);
  if (draft === null || !(open || earlier.length > 0)) return null;
  // what a person made of it stays, as long as it is about the same things
  if (!open && earlier.some((id) => draft.file === `.changeset/${id}.md`)) return null;
  const file = join(root, draft.file);
  replaceFile(file, textOf(file), formatChangeset(DATA_PACKAGE, draft.level, draft.summary));
  const replaced = earlier.map((id) => `.changeset/${id}.md`).filter((file) => file !== draft.file);
  for (const name of replaced) removeFile(join(root, name), textOf(join(root, name)) ?? "");
  return draft.file;
}

const SHOWN = 10;

function tell({ package: name, of, needed, stated, ok, because, data }: Demand): string[] {
  const whose = of === "release" ? "the changesets" : "this branch's changesets";
  const head = `${name} needs a ${needed} bump, and ${whose} state ${stated === "none" ? "none" : `a ${stated}`}`;
  const more = because.length > SHOWN ? [`  … and ${because.length - SHOWN} more`] : [];
  const hint = ok ? [] : [data ? "  run crisis bump" : "  run npx changeset, and say what a user sees of it"];
  return [
    ok ? paint.green(head) : paint.red(head),
    ...because.slice(0, SHOWN).map((line) => `  ${line}`),
    ...more,
    ...hint,
  ];
}

/** The changesets that wait; one that cannot be read is told as a wrong call. */
export async function changesetsOf(root: string): Promise<Changeset[]> {
  try {
    return await pendingChangesets(root);
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new Misuse(`the changesets cannot be read: ${reason}`);
  }
}
