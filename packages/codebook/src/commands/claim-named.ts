import type { Corpus, PlacedClaim } from "../corpus/corpus";
import { wrongRef } from "../form/fill-in";
import { Misuse } from "../frame/misuse";

/** The claim of an id; throws why there is none, or none that can be read. */
export function claimNamed(id: string, corpus: Corpus): PlacedClaim {
  const claim = corpus.claims.get(id);
  if (claim) return claim;
  const { brokenIds } = corpus.data;
  if (brokenIds.has(id)) throw new Misuse(`${id} does not fit its schema: crisis check says where`);
  const article = [...brokenIds].find((broken) => id.startsWith(`${broken}-`));
  if (article !== undefined)
    throw new Misuse(`${article} cannot be read, nor its claims: crisis check says why`);
  throw new Misuse(wrongRef("ClaimId", id, corpus) ?? id);
}
