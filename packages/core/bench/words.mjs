// How the page names what is measured, and prints a figure.

export const CORE = "@crisis/core";
export const LOOP = "a loop by hand";

export const asked = {
  sum: "filter, group and sum with bounds",
  asOf: "as of a day on both axes",
  both: "both: the sum as of those days",
};

/** Three figures, whatever the size. */
export const short = (value) => {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return Number(value)
    .toFixed(digits)
    .replace(/\B(?=(\d{3})+(?!\d))/g, ",");
};
export const times = (ratio) => `${ratio.toFixed(2)}×`;
export const rowsOf = (count) => count.toLocaleString("en");
export const table = (head, rows, rule = head.map((_, index) => (index === 0 ? "---" : "--:"))) =>
  [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
