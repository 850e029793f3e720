import { z } from "zod";
import { claimRecord } from "./claims/index";
import { articleText, leftOut, waived } from "./evidence";
import { ownId, ref } from "./ids";
import { address, day, prose } from "./scalars";
import { articleType } from "./vocabulary";

/** An article file: one published document and the claims coded from it. */
export const articleRecord = z.strictObject({
  id: ownId("ArticleId").describe("The article's id; the file is called after it"),
  publisher: ref("PublisherId").describe("Who published it"),
  title: prose(300).describe("Its title"),
  titleIsOurs: z
    .boolean()
    .default(false)
    .describe("Whether the title is a description of ours, for want of one"),
  type: articleType.schema.describe("What kind of document"),
  published: day().describe("The day on which it was published"),
  publishedBasis: z
    .enum(["stated", "inferred"])
    .default("stated")
    .describe("Whether the document gives its day, or it was inferred"),
  url: address().describe("Its address, or the publisher's where the page is not known"),
  archived: address().optional().describe("An archived copy"),
  note: prose(500).optional().describe("What a reader must know of this document"),
  texts: z
    .array(articleText)
    .max(10)
    .default([])
    .describe("Its texts; none for an article known by citation only"),
  leftOut: z.array(leftOut).default([]).describe("Sentences that are evidence of no claim, with the reason"),
  waived: z
    .array(waived)
    .default([])
    .describe("Numbers, dates and names that need no evidence, with the reason"),
  claims: z.array(claimRecord).default([]).describe("What it asserts, in the order of the text"),
});
export type ArticleRecord = z.infer<typeof articleRecord>;
