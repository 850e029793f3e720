import { type PlacedClaim, proofKey, type RecordIndex } from "./record-index";
import type { Row } from "./row";
import { sentenceOf } from "./sentence-of";

type Table = (placed: PlacedClaim, index: RecordIndex) => readonly Row[];

/** The rows that a claim has in each table keyed by claim id, before `claim` and `order` are put in front. */
export const claimTables: Readonly<Record<string, Table>> = {
  corrections: ({ claim, article }) =>
    claim.corrections.map(({ field, says, record, cause, reference }) => ({
      article: article.id,
      field,
      says,
      record,
      cause,
      reference,
    })),
  evidence: ({ claim, article }, { proofs }) =>
    // what nobody held against the text is not published as evidence
    (claim.proof === "pending" ? [] : claim.evidence).map((span) => {
      const proof = proofs.get(proofKey(article.id, span.text));
      if ("find" in span || proof === undefined)
        throw new Error(
          `evidence: expected an anchored and proved span, got a draft; run crisis anchor, verify`,
        );
      return { ...span, sentence: sentenceOf(proof.sentences, span.start) };
    }),
  attributions: ({ claim }) =>
    claim.attribution.map(({ manner, actor, office, described }) => ({
      manner,
      actor: actor ?? null,
      office: office ?? null,
      described: described ?? null,
    })),
  participants: ({ claim }) =>
    claim.kind === "event"
      ? claim.participants.map(({ actor, role, office }) => ({ actor, role, office: office ?? null }))
      : [],
  locations: ({ claim }) => claim.places.map(({ place, role }) => ({ place, role })),
  relations: ({ claim }) =>
    claim.relations.map(({ type, claim: other, outcome, note }) => ({
      type,
      other,
      outcome: outcome ?? null,
      note: note ?? null,
    })),
};
