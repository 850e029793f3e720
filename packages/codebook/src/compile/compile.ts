import { datasets, kindDatasets } from "../schema/index";
import { articleRow, textRows } from "./article-rows";
import { claimColumns } from "./claim-columns";
import { claimTables } from "./claim-tables";
import { datasetOfKind } from "./dataset-of-kind";
import { finishRows } from "./finish-rows";
import { kindColumns } from "./kind-columns";
import { type CompileInput, indexRecords, type PlacedClaim, type RecordIndex } from "./record-index";
import { redirectRows } from "./redirect-rows";
import { registerRows } from "./register-rows";
import { requireCrisisWords } from "./require-crisis-words";
import type { Compiled, Row } from "./row";

/**
 * Turns records into the rows of every dataset, in published order: articles by day and id, claims as they stand in
 * their article, registers by id.
 *
 * @throws Error naming every record that cannot be published, one a line
 */
export function compile(input: CompileInput): Compiled {
  const index = indexRecords(input);
  const problems: string[] = [];
  const rows: Record<string, Row[]> = {};
  const add = (dataset: string, row: Row) => {
    const list = rows[dataset] ?? [];
    list.push(row);
    rows[dataset] = list;
  };
  for (const article of index.articles) {
    attempt(`article ${article.id}`, problems, () => add("articles", articleRow(article, index.proofs)));
    for (const text of textRows(article)) add("texts", text);
  }
  for (const placed of index.claims.values())
    attempt(`claim ${placed.claim.id}`, problems, () => {
      requireCrisisWords(placed.claim, input.crisis);
      addClaim(placed, index, add);
    });
  attempt("redirects.yaml", problems, () => {
    rows["redirects"] = redirectRows(input.redirects);
  });
  const finished = finishRows(datasets, { ...rows, ...registerRows(index.registers) }, problems);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return { ...finished, claims: inOrder(finished, [...index.claims.keys()]) };
}

/** The rows of every kind, in the order of their claims. */
function inOrder(finished: Compiled, ids: readonly string[]): Row[] {
  const rows = new Map(
    kindDatasets.flatMap(({ name }) => finished[name] ?? []).map((row) => [row["id"], row]),
  );
  return ids.map((id) => rows.get(id)).filter((row) => row !== undefined);
}

function addClaim(placed: PlacedClaim, index: RecordIndex, add: (dataset: string, row: Row) => void): void {
  const { claim } = placed;
  add(datasetOfKind[claim.kind], { ...claimColumns(placed, index), ...kindColumns(placed, index) });
  for (const [table, rowsOf] of Object.entries(claimTables))
    rowsOf(placed, index).forEach((row, order) => {
      add(table, { claim: claim.id, order, ...row });
    });
}

function attempt(what: string, problems: string[], run: () => void): void {
  try {
    run();
  } catch (error) {
    problems.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
