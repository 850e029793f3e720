import { measureMode } from "../compile/mode-columns";
import type { Corpus, PlacedClaim } from "../corpus/corpus";
import type { EntailedClaim } from "../lexicon/index";

/** A claim as entailment reads it: with the modality that a measure's status stands for, and the side that a force is of. */
export function entailedClaim({ record }: PlacedClaim, corpus: Corpus): EntailedClaim {
  if (record.kind === "sanction" || record.kind === "response") {
    const mode = measureMode(record.status, record.polarity);
    // a plan denied needs the denial worded, not the plan
    return record.status === "ruled-out" ? { ...record, polarity: mode.polarity } : { ...record, ...mode };
  }
  if (record.kind === "deployment") {
    return { ...record, side: corpus.registers.forces.get(record.about)?.record.side };
  }
  return record;
}
