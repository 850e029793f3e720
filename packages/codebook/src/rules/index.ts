import { addresses } from "./addresses";
import { articleDates } from "./article-dates";
import { asserterNamed } from "./asserter-named";
import { attribution } from "./attribution";
import { bounds } from "./bounds";
import { cells } from "./cells";
import { copies } from "./copies";
import { correctionReferences } from "./correction-references";
import { countedUnit } from "./counted-unit";
import { coverage } from "./coverage";
import { crisisFile } from "./crisis";
import { crisisWordsRule } from "./crisis-words";
import { dates } from "./dates";
import { drafts } from "./drafts";
import { duplicates } from "./duplicates";
import { entailed } from "./entailed";
import { forecastProbability } from "./forecast-probability";
import { found } from "./found";
import { https } from "./https";
import { ids } from "./ids";
import { inferred } from "./inferred";
import { keyPhrases } from "./key-phrases";
import { known } from "./known";
import { measureType } from "./measure-type";
import { names } from "./names";
import { nearDuplicateActors } from "./near-duplicate-actors";
import { officeHeld } from "./office-held";
import { offices } from "./offices";
import { oneKind } from "./one-kind";
import { oneMeasure } from "./one-measure";
import { placeInCountry } from "./place-in-country";
import { proofFiles } from "./proof-files";
import { proofs } from "./proofs";
import { proved } from "./proved";
import { quoted } from "./quoted";
import { rank } from "./rank";
import { redirects } from "./redirects";
import { references } from "./references";
import { relations } from "./relations";
import type { Rule } from "./rule";
import { schemaLine } from "./schema-line";
import { sourceTexts } from "./source-texts";
import { spans } from "./spans";
import { unusedEntries } from "./unused-entries";
import { verbatim } from "./verbatim";

export type { Finding, Rule, RuleContext } from "./rule";
export { type RuleRun, type RunOnArticle, runRules, type Told } from "./run-rules";

/** Every rule of coding. */
export const rules: readonly Rule[] = [
  ids,
  references,
  redirects,
  crisisFile,
  crisisWordsRule,
  schemaLine,
  addresses,
  https,
  cells,
  placeInCountry,
  oneMeasure,
  names,
  nearDuplicateActors,
  unusedEntries,
  bounds,
  countedUnit,
  dates,
  articleDates,
  offices,
  officeHeld,
  known,
  attribution,
  inferred,
  relations,
  copies,
  correctionReferences,
  measureType,
  forecastProbability,
  rank,
  oneKind,
  duplicates,
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
  asserterNamed,
  quoted,
  verbatim,
];

/** The rules that hold claims against local texts, which `crisis verify` runs before it writes a proof. */
export const textRules: readonly Rule[] = [spans, drafts, coverage, sourceTexts, found, entailed];
