import type { Dataset } from "../schema/index";
import { cellProblem } from "./cell-problem";
import type { Compiled, Row } from "./row";

/** Puts the columns of each row in their order and holds them against the schema; adds what does not fit to `problems`. */
export function finishRows(datasets: readonly Dataset[], raw: Compiled, problems: string[]): Compiled {
  const finish = (dataset: Dataset, row: Row): Row => {
    const name = `${dataset.name} ${dataset.key.map((column) => row[column]).join(" ")}`;
    const parsed = dataset.row.safeParse(row);
    for (const issue of parsed.error?.issues ?? [])
      problems.push(`${name}: ${issue.path.join(".")}: ${issue.message}`);
    for (const [column, cell] of Object.entries(row)) {
      const problem = cellProblem(cell);
      if (problem !== null) problems.push(`${name}: ${column}: ${problem}`);
    }
    return parsed.success ? (parsed.data as Row) : row;
  };
  return Object.fromEntries(
    datasets.map((dataset) => [dataset.name, (raw[dataset.name] ?? []).map((row) => finish(dataset, row))]),
  );
}
