import { z } from "zod";
import { ref } from "./ids";
import { day, prose } from "./scalars";
import { correctionCause, relationType, resolution } from "./vocabulary";

/** How a claim stands to another. */
export const relation = z.strictObject({
  type: relationType.schema.describe("How it stands to the other"),
  claim: ref("ClaimId").describe("The other claim"),
  outcome: resolution.schema.exclude(["open"]).optional().describe("For resolves: how the forecast came out"),
  note: prose(300).optional().describe("Why, where it is not plain"),
});
export type Relation = z.infer<typeof relation>;

/** What the record is, where the source errs. What the article says stays. */
export const correction = z.strictObject({
  field: z.string().min(1).max(40).describe("The field that it concerns"),
  says: prose(200).describe("What the source says, in our words"),
  record: prose(300).describe("What the record is, in our words"),
  cause: correctionCause.schema.describe("What went wrong"),
  reference: z
    .union([ref("ClaimId"), z.url({ protocol: /^https?$/ })])
    .describe("The claim or the address that shows it"),
  day: day()
    .optional()
    .describe("For an address: the first day on which it showed it; left out, the day the claim was known"),
});
export type Correction = z.infer<typeof correction>;
