import { articleDates } from "./article-dates";
import { attribution } from "./attribution";
import { bounds } from "./bounds";
import { coverage } from "./coverage";
import { dates } from "./dates";
import { drafts } from "./drafts";
import { entailed } from "./entailed";
import { forecastProbability } from "./forecast-probability";
import { found } from "./found";
import { ids } from "./ids";
import { inferred } from "./inferred";
import { keyPhrases } from "./key-phrases";
import { known } from "./known";
import { measureType } from "./measure-type";
import { officeHeld } from "./office-held";
import { offices } from "./offices";
import { oneKind } from "./one-kind";
import { proofFiles } from "./proof-files";
import { proofs } from "./proofs";
import { proved } from "./proved";
import { rank } from "./rank";
import { redirects } from "./redirects";
import { references } from "./references";
import { relations } from "./relations";
import type { Rule } from "./rule";
import { sourceTexts } from "./source-texts";
import { spans } from "./spans";
import { verbatim } from "./verbatim";

export type { Finding, Rule, RuleContext } from "./rule";
export { type RuleRun, type RunOnArticle, runRules, type Told } from "./run-rules";

/** Every rule of coding. */
export const rules: readonly Rule[] = [
  ids,
  references,
  redirects,
  bounds,
  dates,
  articleDates,
  offices,
  officeHeld,
  known,
  attribution,
  inferred,
  relations,
  measureType,
  forecastProbability,
  rank,
  oneKind,
  drafts,
  spans,
  keyPhrases,
  proofs,
  proofFiles,
  proved,
  coverage,
  sourceTexts,
  found,
  entailed,
  verbatim,
];

/** The rules that hold claims against local texts, which `crisis verify` runs before it writes a proof. */
export const textRules: readonly Rule[] = [spans, drafts, coverage, sourceTexts, found, entailed];
