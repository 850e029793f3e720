import { z } from "zod";
import { attributionLink } from "../attribution";
import { draftSpan, span } from "../evidence";
import { ownId, ref } from "../ids";
import { correction, relation } from "../relation";
import { day, edtf, prose } from "../scalars";
import { dateBasis, hedge, modality, placeRole, polarity, rank, sense, voice } from "../vocabulary";

/** The day on which an assertion was first public, where that is before the article's. */
const known = z.strictObject({
  day: day().describe("The first day on which it was public"),
  basis: z
    .enum(["utterance", "reference"])
    .describe("The text dates the utterance, or another claim or page does"),
  reference: z.string().max(500).optional().describe("For reference: a claim id or an address"),
});

/** The fields that every claim has, as a contributor writes them. */
export const commonRecord = {
  id: ownId("ClaimId").describe("The claim's id; begins with its article's"),
  attribution: z.array(attributionLink).min(1).describe("Who said it, originator first"),
  voice: voice.schema
    .extract(["direct", "reported"])
    .optional()
    .describe("Whose words these are, where it does not follow from the chain and the publisher"),
  characterises: ref("ActorId")
    .optional()
    .describe("Whose thoughts or wishes the asserter describes; then the voice is characterised"),
  polarity: polarity.schema.default("affirmed").describe("Affirmed or denied"),
  hedge: hedge.schema.default("none").describe("How the text limits its certainty"),
  date: edtf().nullable().describe("When the claim says that it held; null where the text gives no hint"),
  sense: sense.schema.default("within").describe("Throughout the date, or at some time within it"),
  dateBasis: dateBasis.schema
    .nullable()
    .default(null)
    .describe("Where the date was taken from; null without a date"),
  known: known.optional().describe("Where it was public before the article was published"),
  places: z
    .array(
      z.strictObject({
        place: ref("PlaceId").describe("Where"),
        role: placeRole.schema.describe("What the place is to the claim"),
      }),
    )
    .default([])
    .describe("Where, each with a role"),
  summary: prose(500).describe("What it says, in a sentence of ours"),
  evidence: z
    .array(z.union([span, draftSpan]))
    .describe("The spans that it rests on; empty for a cited claim"),
  proof: z
    .literal("pending")
    .optional()
    .describe(
      "pending for a claim by someone who lacks the text: published as cited until crisis verify lifts it",
    ),
  inferred: z
    .array(z.string())
    .default([])
    .describe("Fields that no span words and that follow from what stands around"),
  relations: z.array(relation).default([]).describe("How it stands to other claims"),
  corrections: z.array(correction).default([]).describe("Where the source errs"),
  rank: rank.schema.default("normal").describe("Whether it is to be used"),
  rankReason: prose(200).optional().describe("Why it is deprecated"),
};

/** Modality as a field of its own, for the kinds whose status does not give it. */
export const statedModality = {
  modality: modality.schema.describe("In which mode the thing claimed stands to the world"),
};

/** The bounds of a number (UCDP); a bound that the source does not give is left out. What is counted
 * or measured is never less than nothing. */
export const bounds = (integer: boolean) => {
  const number = () => (integer ? z.int() : z.number()).min(0).max(1e15);
  return {
    low: number().nullable().default(null).describe("Least value that the source gives, or null"),
    best: number().nullable().default(null).describe("The value that the source names, or null"),
    high: number().nullable().default(null).describe("Greatest value that the source gives, or null"),
  };
};
