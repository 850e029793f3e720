import { formatProof } from "../proofs/format-proof";
import { type Proof, proofRecord } from "../proofs/proof";
import type { Located } from "./located";
import type { Problem } from "./problem";
import { positionsOf, takeYaml } from "./read-yaml-file";
import type { Stamp } from "./stamp";
import { validate } from "./validate";

/** A proof file; `key` names what it proves, as `proofKey` joins article and text. */
export type ProofFile = Located<Proof> & { key: string };

/** What a proof file holds, without places, so that it can be kept and sent. `content` is `null` where it is no proof. */
export type ProofRead = {
  key: string | null;
  content: Proof | null;
  problems: Problem[];
  /** `null` where the file could not be read. */
  stamp: Stamp | null;
};

/** Reads a proof file. */
export function readProof(path: string, file: string): ProofRead {
  const take = (parsed: Parameters<Parameters<typeof takeYaml>[2]>[0]): Omit<ProofRead, "stamp"> => {
    if (!parsed) return { key: null, content: null, problems: [] };
    const { records, problems } = validate(proofRecord, parsed.value, {
      file,
      parsed,
      path: [],
      record: null,
    });
    const content = records[0]?.record ?? null;
    return { key: content && proofKey(content.article, content.text), content, problems };
  };
  return takeYaml(path, file, take, asWritten);
}

/** Under which key the proof of a text is found, and under which name its file. */
export const proofKey = (article: string, text: string): string => `${article}.${text}`;

/** The proof in a file whose content is fetched when somebody looks into it. */
export function proofFile(path: string, key: string, fetch: () => Proof): ProofFile {
  let content: Proof | null = null;
  return {
    file: path,
    key,
    position: positionsOf(path),
    get record() {
      content ??= fetch();
      return content;
    },
  };
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
