// Times every contender on so many rows, in this process, and prints the figures as JSON: run by run.mjs.
import * as arquero from "./contenders/arquero.mjs";
import * as core from "./contenders/core.mjs";
import * as d3 from "./contenders/d3-array.mjs";
import * as duckdb from "./contenders/duckdb.mjs";
import * as twoSteps from "./contenders/filter-and-loop.mjs";
import * as loop from "./contenders/loop.mjs";
import * as tidy from "./contenders/tidy.mjs";
import { canonical, questions } from "./questions.mjs";
import { syntheticRows } from "./rows.mjs";
import { median, shuffled } from "./statistics.mjs";

const count = Number(process.argv[2]);
const rounds = Number(process.argv[3]);
const contenders = [loop, twoSteps, core, d3, tidy, arquero, duckdb];

/** An engine compiles what it has run for a while: each question is asked so long before it is timed. */
const WARM_MS = 500;

const used = () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
async function timed(run) {
  const start = performance.now();
  const result = await run();
  return { ms: performance.now() - start, result };
}

const before = used();
const rows = syntheticRows(count);
const bytesARow = Math.round((used() - before) / count);

const loaded = new Map();
const loading = {};
for (const contender of contenders) {
  const own = used();
  const { ms, result } = await timed(() => contender.load(rows));
  loaded.set(contender, result);
  loading[contender.name] = { ms, bytesARow: Math.round((used() - own) / count) };
}

const ask = (contender, question) => contender[question](loaded.get(contender));
const medians = {};
for (const question of questions) {
  const answers = [];
  for (const contender of contenders) {
    const answer = await ask(contender, question);
    answers.push(canonical(question, question === "asOf" ? contender.idsOf(answer) : answer));
    if (answers.at(-1) !== answers[0] || answers[0] === "") {
      throw new Error(
        `${contender.name} answers ${question} of ${count} rows otherwise than the loop, or not at all`,
      );
    }
    for (const start = performance.now(); performance.now() - start < WARM_MS; )
      await ask(contender, question);
  }
  const times = new Map(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of shuffled(contenders, round)) {
      times.get(contender).push((await timed(() => ask(contender, question))).ms);
    }
  }
  medians[question] = Object.fromEntries(
    contenders.map((contender) => [contender.name, median(times.get(contender))]),
  );
}
duckdb.close(loaded.get(duckdb));
console.log(JSON.stringify({ count, rounds, bytesARow, loading, medians }));
