import { formatProof } from "../proofs/format-proof";
import { type Proof, proofRecord } from "../proofs/proof";
import { takeYaml } from "./read-yaml-file";
import { type Validated, validate } from "./validate";

/** Reads a proof file. */
export function readProof(path: string, file: string): Validated<Proof> {
  return takeYaml(
    path,
    file,
    (parsed): Validated<Proof> =>
      parsed
        ? validate(proofRecord, parsed.value, { file, parsed, path: [], record: null })
        : { records: [], brokenIds: [], problems: [] },
    asWritten,
  );
}

/** The proof in a text that is, letter for letter, as `crisis verify` writes it: so no field stands twice, as JSON.parse lets it. */
function asWritten(text: string): unknown {
  try {
    const proof = proofRecord.parse(JSON.parse(text));
    return formatProof(proof) === text ? proof : undefined;
  } catch {
    return undefined;
  }
}
