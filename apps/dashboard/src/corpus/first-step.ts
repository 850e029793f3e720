import { type ResponseRow, type SanctionRow, type ThreatRow, where } from "@crisis/core";
import type { Corpus } from "./corpus";
import { find } from "./find";

type Claim = SanctionRow | ResponseRow;

/** What first came of a threat. */
export interface FirstStep {
  readonly measure: string;
  /** Who took it; allies may have done so together. */
  readonly takers: readonly string[];
}

/** The measure as which a threat first came, and by whom; null where nothing is told. */
export function firstStep(corpus: Corpus, threat: ThreatRow<Claim>): FirstStep | null {
  const steps = threat.fulfilledBy.flatMap(
    (id) => find<Claim>(corpus.sanctions, id) ?? find<Claim>(corpus.responses, id) ?? [],
  );
  const [first] = steps;
  if (first === undefined) return null;
  const { about, from, to } = first;
  const together = where(steps, (step) => step.about === about && step.from === from && step.to === to);
  return { measure: about, takers: [...new Set(together.map(({ sender }) => sender))] };
}
