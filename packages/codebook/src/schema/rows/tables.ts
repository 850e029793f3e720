import { z } from "zod";
import { ref } from "../ids";
import {
  articleType,
  correctionCause,
  manner,
  participantRole,
  placeRole,
  relationType,
  resolution,
  spanRole,
} from "../vocabulary";

const claim = ref("ClaimId").describe("The claim");
const order = z.int().describe("Position, from 0");

export const articleRow = z.strictObject({
  id: z.string().meta({ ownId: "ArticleId" }).describe("The article's id"),
  publisher: ref("PublisherId").describe("Who published it"),
  title: z.string().describe("Its title"),
  titleIsOurs: z.boolean().describe("Whether the title is a description of ours"),
  type: articleType.schema.describe("What kind of document"),
  published: z.string().meta({ format: "date" }).describe("The day on which it was published"),
  publishedBasis: z.enum(["stated", "inferred"]).describe("Whether the document gives its day"),
  url: z.string().describe("Its address"),
  archived: z.string().nullable().describe("An archived copy"),
  note: z.string().nullable().describe("What a reader must know of it"),
  evidence: z
    .enum(["anchored", "cited"])
    .describe("Whether claims are anchored in a text of it, or it is only cited"),
  claims: z.int().describe("How many claims are coded from it"),
  sentences: z.int().nullable().describe("How many sentences its first text has; null when only cited"),
  sentencesCovered: z.int().nullable().describe("How many of them are evidence of a claim"),
  sentencesLeftOut: z.int().nullable().describe("How many are left out, with a reason"),
  items: z.int().nullable().describe("How many numbers, dates and names stand in the sentences not left out"),
  itemsCovered: z.int().nullable().describe("How many of them lie in evidence"),
  itemsWaived: z.int().nullable().describe("How many are waived, with a reason"),
});

export const textRow = z.strictObject({
  article: ref("ArticleId").describe("The article"),
  text: z.string().describe("Which of its texts"),
  language: z.string().describe("BCP 47"),
  translatedFrom: z.string().nullable().describe("BCP 47; null for an original"),
  translatedBy: z.enum(["machine", "publisher", "us"]).nullable().describe("Whose translation"),
  url: z.string().nullable().describe("Where the text can be had"),
  archived: z.string().nullable().describe("Where a copy is archived"),
  digest: z.string().describe("SHA-256 of the normalised text"),
  length: z.int().describe("Code points of the normalised text"),
  normalization: z.int().describe("Version of the normalisation"),
});

export const correctionRow = z.strictObject({
  claim,
  order,
  article: ref("ArticleId").describe("The article that errs"),
  field: z.string().describe("The field that it concerns"),
  says: z.string().describe("What the source says, in our words"),
  record: z.string().describe("What the record is, in our words"),
  cause: correctionCause.schema.describe("What went wrong"),
  reference: z.string().describe("The claim id or the address that shows it"),
});

export const evidenceRow = z.strictObject({
  claim,
  order,
  text: z.string().describe("Which of the article's texts"),
  start: z.int().describe("First code point of the normalised text"),
  end: z.int().describe("Code point after the last"),
  role: spanRole.schema.describe("What it is evidence of"),
  digest: z.string().describe("SHA-256 of the span"),
  before: z.string().describe("SHA-256 of the 32 code points before"),
  after: z.string().describe("SHA-256 of the 32 code points after"),
  sentence: z.int().describe("The sentence in which it begins, from 1"),
});

export const attributionRow = z.strictObject({
  claim,
  order,
  manner: manner.schema.describe("How the text presents them"),
  actor: ref("ActorId").nullable().describe("Who; null for unnamed, impersonal and own-voice"),
  office: z.string().nullable().describe("The office that the article gives them"),
  described: z.string().nullable().describe("How an unnamed source is described"),
});

export const participantRow = z.strictObject({
  claim,
  order,
  actor: ref("ActorId").describe("Who took part"),
  role: participantRole.schema.describe("In which role"),
  office: z.string().nullable().describe("The office that the article gives them"),
});

export const locationRow = z.strictObject({
  claim,
  order,
  place: ref("PlaceId").describe("Where"),
  role: placeRole.schema.describe("What the place is to the claim"),
});

export const relationRow = z.strictObject({
  claim,
  order,
  type: relationType.schema.describe("How it stands to the other"),
  other: ref("ClaimId").describe("The other claim"),
  outcome: resolution.schema.nullable().describe("For resolves: how the forecast came out"),
  note: z.string().nullable().describe("Why"),
});
