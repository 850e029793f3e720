// The page docs/performance.md: its words, and the figures of one run.

import { verdicts } from "./verdicts.mjs";
import { asked, LOOP, rowsOf, short, table, times } from "./words.mjs";

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

export function report(run) {
  const { sizes, imported, bundled, parts, designs, machine } = run;
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

What @crisis/core weighs above d3-array is what d3-array leaves to its user:

${table(
  ["in the bundle of filter, group and sum", "bytes, minified and not gzipped"],
  parts.map(({ name, bytes }) => [name, bytes.toLocaleString("en")]),
)}

No part of it can be left out without leaving out what it does: a filter may hold any comparison, and a refusal is thrown at once, so that neither can be
loaded when it is needed.

## What was tried

${table(
  ["100,000 rows: filter by two fields, group by two, widest range", "ms"],
  designs.forTheQuestion.map(({ name, ms }) => [name, short(ms)]),
)}

${table(
  ["the same, with how many origins there are", "ms"],
  designs.withOrigins.map(({ name, ms }) => [name, short(ms)]),
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
- **Origins in a set** were looked up as each row came, and took half of the time: a set reads the text of each, and reads all anew whenever it grows. Now a
  group keeps a list of them, and tells them apart when all rows are read. At a hundred thousand rows the sum went from 1.5 times the loop to 1.1, at a
  million from 1.3 to 0.8 of it: the loop, which stays as it was, looks each up.
- **A function for one, two and more fields** to group by, in place of a loop over readers, gained nothing. Nor did a loop of \`where\`'s own in place of
  \`Array.prototype.filter\`; in \`asOf\` it is a sixth faster at a hundred thousand rows, and there it stayed.
- **What more to tell of a group** (\`also\`) made two arrays for each row, and was 2.7 times as slow.

What was tried for the import, each beside the other in one run:

- **One file a subpath** in place of chunks that several share: \`.\` from 1.8 times an empty package's import to 1.4. What two subpaths share is in both, 200
  bytes gzipped at the most. Minified it would be 1.37: too little for code that nobody can read.
- **No character above U+00FF** in the text of a dataset: one such, a dash in a summary, makes the engine keep and parse the whole module at two bytes a
  character. Written as \`\\u2013\`, \`deployments\` is imported in 1.9 ms and not in 2.9, \`statements\` in 2.9 and not in 5.1.
- **A text in quotes** in place of a template takes \`claims\` from 19 ms to 15. The sources keep the template, in which a row is a line, so that a review sees
  which claim a change touches; the build writes quotes.
- **Rows as lists of values** under one head would save another 0.2 ms of 1.9, and nobody could read a change of them.
- What is left above \`JSON.parse\` is the import itself: an empty package takes longer to be imported than \`deployments\` to be parsed.
`;
}
