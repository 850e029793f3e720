import { z } from "zod";
import { ref } from "../ids";
import {
  dateBasis,
  datePrecision,
  evidenceStatus,
  hedge,
  kind,
  manner,
  modality,
  polarity,
  rank,
  sense,
  standing,
  voice,
} from "../vocabulary";

const dayOrNull = (description: string) =>
  z.string().nullable().meta({ format: "date" }).describe(description);

/** The fields of every published claim row, in the order of their columns. */
export const claimRowFields = {
  id: z.string().meta({ ownId: "ClaimId" }).describe("The claim's id"),
  kind: kind.schema.describe("Which record it is"),
  article: ref("ArticleId").describe("The article that it was coded from"),
  publisher: ref("PublisherId").describe("Who published the article"),
  published: z.string().meta({ format: "date" }).describe("The article's day"),
  about: ref("SubjectId").describe("The subject: an event, a force, a measure, an actor or a place"),
  assertedBy: ref("ActorId")
    .nullable()
    .describe("The originator; null where unnamed, impersonal or the article's own voice"),
  manner: manner.schema.describe("How the text presents the originator"),
  via: z.array(ref("ActorId")).describe("Those through whom it was said, after the originator"),
  voice: voice.schema.describe("Whose words these are"),
  reportedBy: ref("ActorId")
    .nullable()
    .describe("For reported: who says that it was said; null where unnamed, or where the article does"),
  reportedByManner: manner.schema
    .nullable()
    .describe("For reported: how the text presents them; own-voice is the article itself"),
  characterises: ref("ActorId").nullable().describe("For characterised: whose thoughts or wishes these are"),
  polarity: polarity.schema.describe("Affirmed or denied"),
  modality: modality.schema.describe("In which mode the thing claimed stands to the world"),
  hedge: hedge.schema.describe("How the text limits its own certainty"),
  date: z
    .string()
    .nullable()
    .meta({ format: "edtf" })
    .describe("Valid time: when the claim says that it held (EDTF)"),
  from: dayOrNull("First day of the date; null where open or without a date"),
  to: dayOrNull("Last day of the date, inclusive; null where open or without a date"),
  datePrecision: datePrecision.schema.nullable().describe("How wide the date is"),
  approximate: z.boolean().describe("Whether the date is approximate or uncertain"),
  sense: sense.schema.describe("Throughout the date, or at some time within it"),
  dateBasis: dateBasis.schema.nullable().describe("Where the date was taken from"),
  known: z
    .string()
    .meta({ format: "date" })
    .describe("Known time: first day on which the assertion was public, as far as the corpus shows"),
  places: z.array(ref("PlaceId")).describe("Where; roles are in locations"),
  summary: z.string().describe("What it says, in a sentence of ours"),
  evidence: evidenceStatus.schema.describe("Anchored in a proved text, or known through a citation only"),
  standing: standing.schema.describe("How it fares against the other claims, all of them known"),
  standingHistory: z
    .array(z.string())
    .describe("Where its standing changed: each standing with its first day, from the known day on"),
  revised: dayOrNull(
    "Last day after the known day on which its standing, corrections or outcome changed, or null",
  ),
  origin: ref("ClaimId").describe(
    "The claim in which the assertion first stands; copies and quotations share it",
  ),
  corrected: z.array(z.string()).describe("Fields for which a correction says that the record is another"),
  correctedOn: z.array(z.string()).describe("The first day of each of these corrections"),
  inferred: z.array(z.string()).describe("Fields that no span words and that follow from what stands around"),
  rank: rank.schema.describe("Whether it is to be used"),
};

/** The bounds of a number, as published. */
export const boundsRowFields = {
  low: z.number().nullable().describe("Least value that the source gives, or null"),
  best: z.number().nullable().describe("The value that the source names, or null"),
  high: z.number().nullable().describe("Greatest value that the source gives, or null"),
};
