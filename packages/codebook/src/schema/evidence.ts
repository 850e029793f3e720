import { z } from "zod";
import { prose } from "./scalars";
import { leftOutReason, spanRole } from "./vocabulary";

const digest = () => z.string().regex(/^[0-9a-f]{64}$/, "a digest is 64 hexadecimal digits (SHA-256)");
const textId = () =>
  z
    .string()
    .regex(/^[a-z0-9-]{1,20}$/, "a text is called by at most 20 lower-case letters, digits and hyphens")
    .describe("Which of the article's texts");
const offset = () => z.int().min(0);

/** A span of a text, in the sense of the W3C Web Annotation selectors. */
export const span = z.strictObject({
  text: textId(),
  start: offset().describe("First code point of the normalised text"),
  end: offset().describe("Code point after the last"),
  role: spanRole.schema.describe("What it is evidence of"),
  digest: digest().describe("SHA-256 of the span"),
  before: digest().describe("SHA-256 of the 32 code points before"),
  after: digest().describe("SHA-256 of the 32 code points after"),
});
export type Span = z.infer<typeof span>;

/** A span as a contributor writes it, before `crisis anchor` computes its place. */
export const draftSpan = z.strictObject({
  text: textId(),
  find: z.string().min(1).max(2000).describe("The words in the text; removed by crisis anchor"),
  nth: z.int().min(1).optional().describe("Which occurrence, where the words stand more than once"),
  role: spanRole.schema.describe("What it is evidence of"),
});
export type DraftSpan = z.infer<typeof draftSpan>;

/** A run of sentences that are evidence of no claim. */
export const leftOut = z.strictObject({
  text: textId(),
  start: offset().optional().describe("Its first code point; set by crisis anchor"),
  end: offset().optional().describe("The code point after its last; set by crisis anchor"),
  find: z.string().min(1).max(2000).optional().describe("Words in it; replaced by offsets by crisis anchor"),
  reason: leftOutReason.schema.describe("Why it is evidence of no claim"),
});
export type LeftOut = z.infer<typeof leftOut>;

/** A number, date or name that needs no evidence span. */
export const waived = z.strictObject({
  text: textId(),
  start: offset().optional().describe("Its first code point; set by crisis anchor"),
  end: offset().optional().describe("The code point after its last; set by crisis anchor"),
  find: z.string().min(1).max(200).optional().describe("Its words; replaced by offsets by crisis anchor"),
  nth: z.int().min(1).optional().describe("Which occurrence, where the words stand more than once"),
  what: prose(80).describe("The number, date or name, within five words"),
  reason: prose(200).describe("Why no claim rests on it"),
});
export type Waived = z.infer<typeof waived>;

/** A text of an article: its words are not ours to publish, its digest is. */
export const articleText = z.strictObject({
  id: textId(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "a language is written en or pt-BR (BCP 47)")
    .describe("BCP 47"),
  translation: z
    .strictObject({
      from: z.string().describe("BCP 47"),
      by: z.enum(["machine", "publisher", "us"]).describe("Whose translation"),
    })
    .optional()
    .describe("Where the text is a translation"),
  file: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.txt$/, "a plain file name ending in .txt")
    .describe("Its file name in a folder of sources"),
  url: z.string().optional().describe("Where the text can be had"),
  archived: z.string().optional().describe("Where a copy is archived"),
  digest: digest().describe("SHA-256 of the normalised text"),
  length: z.int().min(1).describe("Code points of the normalised text"),
  normalization: z.int().min(1).describe("Version of the normalisation"),
});
export type ArticleText = z.infer<typeof articleText>;
