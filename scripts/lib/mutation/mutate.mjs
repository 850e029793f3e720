import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { Failure, orFail } from "../failure.mjs";
import { inRoot, root } from "../paths.mjs";
import { onInterrupt } from "../run.mjs";
import { draw } from "./draw.mjs";
import { openProject } from "./project.mjs";
import { countOutcomes, describeMutation, markdownReport, summarizeTrials } from "./report.mjs";
import { copyTree } from "./tree-copy.mjs";
import { runUnmutated, tryMutation } from "./trial.mjs";

const help = `Usage: node scripts/mutate.mjs <package folder> [options]

Changes the hand-written source of a package in one place at a time, in a copy of the tree, and runs the package's tests
that import the changed file. A mutation that no test and no type check notices survives: nothing states what it breaks.
Build the package's dependencies first; the package itself is tested from its source.

Options:
  --sample <n>     how many mutations to draw (60)
  --seed <n>       the seed of the draw (1)
  --files <glob>   only files that match, from the package's folder ("src/**")
  --tests <list>   only these tests, by path and parted by commas, in place of all that import the changed file;
                   {name} is the file's name: "src/rules/{name}.test.ts,src/rules/fixtures.test.ts"
  --limit <s>      seconds after which a run counts as killed (120)
  --only <text>    of those drawn, only mutations whose line in the list contains the text
  --list           print what would be tried, and stop
  --report <path>  where the report goes, without extension (.cache/mutation/<package>-<seed>)
  --help           print this

The draw: frequent kinds count less (by the square root of their number), and files get a share by their size.
`;

export const mutate = (args) => orFail(() => main(args));

async function main(args) {
  const options = readOptions(args);
  if (options === "help") return console.log(help);
  const { folder, pathspec, sample, seed, limit, tests } = options;
  const project = openProject(folder, pathspec);
  const drawn = draw(project.mutations, sample, seed)
    .filter(project.parses)
    .filter((one) => describeMutation(one).includes(options.only));
  console.log(
    `${drawn.length} of ${project.mutations.length} mutations of ${project.files} files, seed ${seed}`,
  );
  if (options.list) return console.log(drawn.map(describeMutation).join("\n"));
  const trials = await tryAll(project, drawn, { folder, limit, tests });
  const report = { folder, pathspec, seed, total: project.mutations.length, files: project.files, trials };
  mkdirSync(dirname(options.report), { recursive: true });
  writeFileSync(`${options.report}.md`, markdownReport(report));
  writeFileSync(
    `${options.report}.json`,
    `${JSON.stringify({ ...countOutcomes(trials), ...report }, null, 2)}\n`,
  );
  console.log(`\n${summarizeTrials(trials)}\n${relative(root, options.report)}.md`);
}

async function tryAll(project, drawn, { folder, limit, tests }) {
  const copy = copyTree();
  onInterrupt(() => 130, copy.remove);
  try {
    const unmutated = await runUnmutated(
      copy.path,
      folder,
      [...new Set(drawn.map(({ file }) => file))],
      tests,
      5 * limit,
    );
    if (!unmutated.passed)
      throw new Failure(`the tests of ${folder} fail before any mutation:\n${unmutated.output.slice(-4000)}`);
    const trials = [];
    for (const mutation of drawn) {
      const text = project.textWith(mutation);
      const result = await tryMutation(copy.path, folder, { file: mutation.file, text, tests }, limit);
      const trial = { ...mutation, ...(result.outcome === "survived" ? byTypes(project, mutation) : result) };
      trials.push(trial);
      const by = trial.by ? `   [${trial.by.slice(0, 120)}]` : "";
      console.log(`${trial.outcome.padEnd(8)} ${describeMutation(trial)}${by}`);
    }
    return trials;
  } finally {
    copy.remove();
  }
}

function byTypes(project, mutation) {
  const [error] = project.typeErrors(mutation);
  return error ? { outcome: "types", by: error } : { outcome: "survived", by: null };
}

function readOptions(args) {
  const { values, positionals } = parse(args);
  if (values.help) return "help";
  const folder = positionals[0]?.replace(/\/+$/, "");
  if (positionals.length !== 1 || !existsSync(inRoot(folder, "tsconfig.json")))
    throw new Failure("name one package folder, for example packages/core: see --help");
  const seed = wholeNumber(values, "seed");
  const name = folder.split("/").at(-1);
  return {
    folder,
    pathspec: values.files,
    sample: wholeNumber(values, "sample"),
    seed,
    limit: wholeNumber(values, "limit") * 1000,
    only: values.only,
    tests: values.tests.split(",").filter(Boolean),
    list: values.list,
    report: values.report
      ? join(process.cwd(), values.report)
      : inRoot(".cache", "mutation", `${name}-${seed}`),
  };
}

function parse(args) {
  const text = (value) => ({ type: "string", default: value });
  const flag = { type: "boolean", default: false };
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        sample: text("60"),
        seed: text("1"),
        files: text("src/**"),
        limit: text("120"),
        only: text(""),
        tests: text(""),
        report: { type: "string" },
        list: flag,
        help: { ...flag, short: "h" },
      },
    });
  } catch (error) {
    throw new Failure(`${error.message}: see --help`);
  }
}

function wholeNumber(values, name) {
  if (!/^[1-9]\d{0,8}$/.test(values[name]))
    throw new Failure(`--${name} must be a whole number of 1 or more, not ${JSON.stringify(values[name])}`);
  return Number(values[name]);
}
