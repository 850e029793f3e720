import { datasets } from "../schema/index";
import { articleRow, textRows } from "./article-rows";
import { claimColumns } from "./claim-columns";
import { claimTables } from "./claim-tables";
import { type CompileInput, type Corpus, corpusOf, type PlacedClaim } from "./corpus";
import { finishRows } from "./finish-rows";
import { kindColumns } from "./kind-columns";
import { registerRows } from "./register-rows";
import type { Compiled, Row } from "./row";

const DATASET_OF: Readonly<Record<PlacedClaim["claim"]["kind"], string>> = {
  deployment: "deployments",
  sanction: "sanctions",
  response: "responses",
  casualties: "casualties",
  forecast: "forecasts",
  event: "timeline",
  assessment: "assessments",
  quantity: "quantities",
  statement: "statements",
};

/**
 * Turns records into the rows of every dataset, in published order: articles by day and id, claims as they stand in
 * their article, registers by id.
 *
 * @throws Error naming every record that cannot be published, one a line
 */
export function compile(input: CompileInput): Compiled {
  const corpus = corpusOf(input);
  const problems: string[] = [];
  const rows: Record<string, Row[]> = {};
  const add = (dataset: string, row: Row) => {
    const list = rows[dataset] ?? [];
    list.push(row);
    rows[dataset] = list;
  };
  for (const article of corpus.articles) {
    attempt(`article ${article.id}`, problems, () => add("articles", articleRow(article, corpus.proofs)));
    for (const text of textRows(article)) add("texts", text);
  }
  for (const placed of corpus.claims.values())
    attempt(`claim ${placed.claim.id}`, problems, () => addClaim(placed, corpus, add));
  const finished = finishRows(datasets, { ...rows, ...registerRows(corpus.registers) }, problems);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return finished;
}

function addClaim(placed: PlacedClaim, corpus: Corpus, add: (dataset: string, row: Row) => void): void {
  const { claim } = placed;
  add(DATASET_OF[claim.kind], { ...claimColumns(placed, corpus), ...kindColumns(claim, corpus) });
  for (const [table, rowsOf] of Object.entries(claimTables))
    rowsOf(placed, corpus).forEach((row, order) => {
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
