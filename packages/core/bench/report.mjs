// The page docs/performance.md: its words, and the figures of one run.

const CORE = "@crisis/core";
const LOOP = "a loop by hand";

const asked = {
  sum: "filter, group and sum with bounds",
  asOf: "as of a day on both axes",
  both: "both: the sum as of those days",
};

/** Three figures, whatever the size. */
const short = (value) => {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return Number(value)
    .toFixed(digits)
    .replace(/\B(?=(\d{3})+(?!\d))/g, ",");
};
const times = (ratio) => `${ratio.toFixed(2)}×`;
const rowsOf = (count) => count.toLocaleString("en");
const table = (head, rows) =>
  [head, head.map((_, index) => (index === 0 ? "---" : "--:")), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");

function questionTable(sizes, question) {
  const names = Object.keys(sizes[0].medians[question]);
  const head = ["", ...sizes.flatMap(({ count }) => [rowsOf(count), "with loading"])];
  const rows = names.map((name) => [
    name,
    ...sizes.flatMap(({ medians, loading }) => {
      const own = medians[question][name];
      const loaded = loading[name].ms > 1 ? own + loading[name].ms : own;
      return [`${short(own)} (${times(own / medians[question][LOOP])})`, short(loaded)];
    }),
  ]);
  return `### ${asked[question][0].toUpperCase()}${asked[question].slice(1)}\n\n${table(head, rows)}`;
}

/** Whether what was set out to be is so, and by how much not. */
function verdicts({ sizes, imported, bundled, instantiations }) {
  const met = (name, value, bound, unit = "") =>
    `| ${name} | ${bound}${unit} | ${value}${unit} | ${value <= bound ? "met" : `missed by ${short(value - bound)}${unit}`} |`;
  const size = (count) => sizes.find((one) => one.count === count);
  const ratio = (count, question) => {
    const { medians } = size(count);
    return Number((medians[question][CORE] / medians[question][LOOP]).toFixed(2));
  };
  const lines = [];
  for (const question of Object.keys(asked)) {
    for (const count of [100_000, 1_000_000]) {
      if (size(count))
        lines.push(
          met(`${asked[question]}, ${rowsOf(count)} rows, beside the loop`, ratio(count, question), 1.3, "×"),
        );
    }
  }
  for (const [what, others] of [
    ["every library, with loading", ["d3-array", "tidy.js", "arquero", "DuckDB"]],
    ["every JavaScript library, without loading", ["d3-array", "tidy.js", "arquero"]],
  ]) {
    const behind = sizes.flatMap(({ count, medians, loading }) =>
      Object.keys(asked).flatMap((question) => {
        const load = (name) => (what.includes("with loading") ? loading[name].ms : 0);
        const own = medians[question][CORE];
        return others
          .filter((name) => medians[question][name] + load(name) < own)
          .map(
            (name) =>
              `${name} at ${rowsOf(count)} (${asked[question]}, ${times(own / (medians[question][name] + load(name)))})`,
          );
      }),
    );
    lines.push(
      `| ahead of ${what} | all | ${behind.length === 0 ? "all | met" : `all but ${behind.join("; ")} | missed`} |`,
    );
  }
  const [million, tenth] = [size(1_000_000), size(100_000)];
  if (million && tenth) {
    for (const question of Object.keys(asked)) {
      const growth = Number((million.medians[question][CORE] / tenth.medians[question][CORE]).toFixed(1));
      lines.push(met(`growth from 100,000 to 1,000,000 rows: ${asked[question]}`, growth, 11, "×"));
    }
  }
  for (const { name, ratio: beside } of imported) {
    if (beside === undefined) continue;
    lines.push(met(`import of ${name}, the whole process`, Number(beside.whole.toFixed(2)), 1.3, "×"));
    lines.push(met(`import of ${name}, the import alone`, Number(beside.own.toFixed(2)), 1.3, "×"));
  }
  const bytes = (name) => bundled.find((one) => one.name === name).bytes;
  lines.push(met("bundle of filter, group and sum, gzipped", bytes(CORE), 1_024, " bytes"));
  lines.push(met("bundle of all of `.`, gzipped", bytes(`all of ${CORE}`), 6_144, " bytes"));
  lines.push(met("instantiations of the type tests", instantiations, 250_000));
  return ["| what | at most | measured | |", "|---|--:|--:|---|", ...lines].join("\n");
}

export function report(run) {
  const { sizes, imported, bundled, designs, machine } = run;
  const memory = sizes.map(({ count, bytesARow, loading }) => [
    rowsOf(count),
    bytesARow,
    loading.arquero.bytesARow,
    short(loading.arquero.ms),
    short(loading.DuckDB.ms),
  ]);
  return `# Performance

Printed by \`pnpm bench\` from one run; not edited by hand. ${machine}. Times are medians in milliseconds.

## What was set out, and what came

${verdicts(run)}

## How it is measured

Rows are made up from a seed: deployments with all their fields and about the real shares of nulls, from a thousand to a million
(\`packages/core/bench/rows.mjs\`). Every contender gives its answer before any is timed, and a run stops where one differs from the loop's. Each is
asked for half a second first, so that its code is compiled; then all are asked in turn, in an order that is shuffled for each round. Each size
has a process of its own.

The yardstick is a loop written by hand for this question and no other: one pass, maps in maps, and the same care as the query: deprecated rows
do not count, denied or unlike ones throw, an end that one claim leaves open is open (\`bench/contenders/loop.mjs\`). Beside it stands the same
loop after \`Array.prototype.filter\`, which is the query's own shape: \`where\` gives an array, and \`summarize\` takes one. The
libraries are asked for the figures only, and check nothing.

*Loading* is from rows as the package gives them, an array of objects, to what a library asks: nothing for those that take arrays; a table of the
fifteen fields in question for arquero and DuckDB (by a file of JSON lines, which is five times as fast as its appender).

## Questions

${Object.keys(asked)
  .map((question) => questionTable(sizes, question))
  .join("\n\n")}

### Loading and memory

${table(["rows", "bytes a row, as objects", "bytes a row more in arquero", "arquero loads (ms)", "DuckDB loads (ms)"], memory)}

## Importing

In a process of its own each time, so that nothing is compiled or kept from before: the import alone, as the process itself times it, and the
process from its start to its end.

${table(
  ["", "import alone (ms)", "", "whole process (ms)", ""],
  imported.map(({ name, own, whole, ratio }) => [
    name,
    short(own),
    ratio ? times(ratio.own) : "",
    short(whole),
    ratio ? times(ratio.whole) : "",
  ]),
)}

## Bundles

${table(
  ["to filter, group and sum", "bytes, gzipped"],
  bundled.map(({ name, bytes }) => [name, bytes.toLocaleString("en")]),
)}

What @crisis/core weighs above d3-array is what d3-array leaves to its user: filters that are data, bounds, and refusals that name the rows and
say how to ask.

## What was tried

${table(
  ["100,000 rows: filter by two fields, group by two, widest range", "ms"],
  designs.map(({ name, ms }) => [name, short(ms)]),
)}

- **Fields by name, a text as key** is how the queries were first written. Half of its time goes into building texts, most of the rest into reading
  fields: a function that reads now one field and now another has to search each row for it by name.
- **A reader for each field** mends that: an engine keeps what it knows of a field by the place in the code, so a function that only ever
  reads \`side\` reads it as fast as \`row.side\`. Twenty-four such functions, alike but each written down, cost 40 bytes gzipped.
- **Maps in maps** need no text, and no number for each value. That most values are keys as they are is found out by looking them up; only lists and
  fields that are not there are turned into keys first.
- **Code written for the question** is as fast as a loop by hand, but a page that forbids to make code of text (by its Content Security Policy)
  refuses it.
- **Columns** are fastest once they are there, and slowest until then. A dataset of some thousand rows is asked a few times, and each \`where\` gives a new array
  that would need its own; so they never pay off here.
- **Likeness** of rows is asked of each row, by nine fields that are written out: a tenth faster than a list of readers.

Where the sum is behind the loop, it is by the array between its two steps: each row that counts is gone to twice, and at a hundred thousand rows and more a row is no
longer near. The loop after \`filter\` pays the same. To spare it, \`summarize\` would have to take filters itself, and there would be two ways to ask one thing.
`;
}
