import type { Data, Located } from "../read/index";
import type { Proof } from "./proof";

/** Under which key the proof of a text is found, and under which name its file. */
export const proofKey = (article: string, text: string): string => `${article}.${text}`;

const cache = new WeakMap<Data, ReadonlyMap<string, Located<Proof>>>();

/** The proofs of a data folder by article and text. */
export function proofsByText(data: Data): ReadonlyMap<string, Located<Proof>> {
  const known = cache.get(data);
  if (known) return known;
  const proofs = new Map(
    data.proofs.map((proof) => [proofKey(proof.record.article, proof.record.text), proof]),
  );
  cache.set(data, proofs);
  return proofs;
}
