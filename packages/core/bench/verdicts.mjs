// Whether what was set out to be is so; where it is not, by how much, and why.
import { asked, CORE, LOOP, rowsOf, short, table, times } from "./words.mjs";

const libraries = ["d3-array", "tidy.js", "arquero", "DuckDB"];
const inJavaScript = libraries.slice(0, 3);
const SIZES_IN_QUESTION = [100_000, 1_000_000];

/** A line of the table: the figure as it is printed is the figure that is judged. */
function line(what, bound, value, unit, why) {
  const isMet = value <= bound;
  const told = (number) => `${number.toLocaleString("en")}${unit}`;
  return [what, told(bound), told(value), isMet ? "met" : "missed", isMet ? "" : why];
}
const rounded = (ratio) => Number(ratio.toFixed(2));

const besideTheLoop = ({ sizes }) =>
  Object.keys(asked).flatMap((question) =>
    sizes
      .filter(({ count }) => SIZES_IN_QUESTION.includes(count))
      .map(({ count, medians }) =>
        line(
          `${asked[question]}, ${rowsOf(count)} rows, beside the loop`,
          1.3,
          rounded(medians[question][CORE] / medians[question][LOOP]),
          "×",
          "the loop has the names of its fields written into it; a query is told them, and reads each through a function",
        ),
      ),
  );

/** Libraries that answer sooner than core, and how much sooner. */
function ahead({ sizes }, others, isWithLoading) {
  return sizes.flatMap(({ count, medians, loading }) =>
    Object.keys(asked).flatMap((question) =>
      others.flatMap((name) => {
        const theirs = medians[question][name] + (isWithLoading ? loading[name].ms : 0);
        const own = medians[question][CORE];
        return theirs < own
          ? [`${name} at ${rowsOf(count)} (${asked[question]}, ${times(own / theirs)})`]
          : [];
      }),
    ),
  );
}

function besideLibraries(run) {
  const why =
    "as of a day d3-array and tidy.js run the loop itself, with the days written into it, and arquero reads columns; core is told the days, and checks that they are in the calendar; and no library looks whether rows are alike";
  return [
    ["every library, with loading", libraries, true],
    ["every JavaScript library, without loading", inJavaScript, false],
  ].map(([what, others, isWithLoading]) => {
    const behind = ahead(run, others, isWithLoading);
    const isMet = behind.length === 0;
    return [
      `ahead of ${what}`,
      "at every size",
      isMet ? "at every size" : `behind ${behind.join("; ")}`,
      isMet ? "met" : "missed",
      isMet ? "" : why,
    ];
  });
}

function growth({ sizes }) {
  const [tenth, million] = SIZES_IN_QUESTION.map((count) => sizes.find((size) => size.count === count));
  if (!tenth || !million) return [];
  return Object.keys(asked).map((question) => {
    const of = (name) => million.medians[question][name] / tenth.medians[question][name];
    const gigabytes = (1_000_000 * million.bytesARow) / 1e9;
    return line(
      `${asked[question]}, from 100,000 to 1,000,000 rows`,
      11,
      Number(of(CORE).toFixed(1)),
      "×",
      `the loop grows ${times(of(LOOP))}: a million rows are ${short(gigabytes)} GB of objects, and far from the processor`,
    );
  });
}

function importing({ imported }) {
  const floor = imported.find(({ name }) => name === "an empty package");
  return imported
    .filter(({ ratio }) => ratio !== undefined)
    .flatMap(({ name, own, ratio, yardstick }) => {
      const beside = imported.find((one) => one.name === yardstick);
      const net = (own - floor.own) / beside.own;
      const why =
        yardstick === floor.name
          ? `the code has to be read and compiled: ${short(own - floor.own)} ms`
          : `to import anything, be it empty, takes ${short(floor.own)} ms, which JSON.parse does not; without it ${times(net)}`;
      return [
        line(`import of ${name}, the whole process`, 1.3, rounded(ratio.whole), "×", why),
        line(`import of ${name}, the import alone`, 1.3, rounded(ratio.own), "×", why),
      ];
    });
}

function weight({ bundled, instantiations }) {
  const bytes = (name) => bundled.find((one) => one.name === name).bytes;
  return [
    line(
      "bundle of filter, group and sum, gzipped",
      1_024,
      bytes(CORE),
      " bytes",
      "filters that are data, bounds and refusals are most of it: see [Bundles](#bundles)",
    ),
    line("bundle of all of `.`, gzipped", 6_144, bytes(`all of ${CORE}`), " bytes", "it has every query"),
    line(
      "instantiations of types, to check the type tests",
      250_000,
      instantiations,
      "",
      "there are more type tests",
    ),
  ];
}

/** The table of what was set out. */
export const verdicts = (run) =>
  table(
    ["what", "at most", "measured", "", "why not"],
    [besideTheLoop, besideLibraries, growth, importing, weight].flatMap((part) => part(run)),
    ["---", "--:", "--:", "---", "---"],
  );
