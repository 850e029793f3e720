import { z } from "zod";
import { prose } from "../schema/scalars";

/** A finding that is known and let stand, as `data/exceptions.yaml` lists it. */
export const exceptionRecord = z.strictObject({
  rule: z.string().min(1).max(60).describe("The rule"),
  record: z.string().min(1).max(80).describe("The id of the article, claim or register entry"),
  field: z.string().min(1).max(80).optional().describe("The field, where only one is excepted"),
  reason: prose(200).describe("Why it stands"),
});
export type Exception = z.infer<typeof exceptionRecord>;
