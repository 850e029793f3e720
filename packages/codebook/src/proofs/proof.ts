import { z } from "zod";

const sha256 = () => z.string().regex(/^[0-9a-f]{64}$/, "a digest is 64 hexadecimal digits (SHA-256)");
const count = () => z.int().min(0);
const offset = () => z.int().min(0);

/** How the spans of a claim stand to the text. */
const verdict = z.enum(["found", "moved", "altered", "gone"]);

const claimProof = z.strictObject({
  digest: sha256().describe("SHA-256 of the claim's content, in canonical form"),
  verdict: verdict.describe("The worst verdict of its spans"),
  entailed: z.boolean().describe("Whether its numbers, dates and names follow from its spans"),
});

const coverage = z.strictObject({
  sentences: count().describe("Sentences of the text"),
  sentencesCovered: count().describe("Those that are evidence of a claim"),
  sentencesLeftOut: count().describe("Those left out, with a reason"),
  items: count().describe("Numbers, dates and names in the sentences not left out"),
  itemsCovered: count().describe("Those that lie in evidence"),
  itemsWaived: count().describe("Those waived, with a reason"),
});

/** A proof file: what `crisis verify` found when it held the text against the claims. */
export const proofRecord = z.strictObject({
  article: z.string().describe("The article's id"),
  text: z.string().describe("Which of its texts"),
  digest: sha256().describe("SHA-256 of the normalised text"),
  length: z.int().min(1).describe("Code points of the normalised text"),
  normalization: z.int().min(1).describe("Version of the normalisation"),
  headerDigest: sha256().describe("SHA-256 of the article's fields other than claims, in canonical form"),
  sentences: z.array(z.tuple([offset(), offset()])).describe("First code point and the one after the last"),
  items: z
    .array(z.tuple([z.string().min(1).max(40), offset(), offset()]))
    .describe("Kind, first code point and the one after the last of each number, date and name"),
  coverage,
  claims: z.record(z.string(), claimProof).describe("By claim id"),
});
export type Proof = z.infer<typeof proofRecord>;
