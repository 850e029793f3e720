import { z } from "zod";
import { anyId } from "./ids";
import { prose } from "./scalars";
import { redirectKind } from "./vocabulary";

/** An id that was published and is no longer used: ids never die. */
export const redirectRecord = z
  .strictObject({
    id: anyId().describe("The id that is no longer used"),
    kind: redirectKind.schema.describe("Whether it moved, or was split"),
    to: z.array(anyId()).min(1).max(50).describe("The id to use instead; for a split its successors"),
    note: prose(300).nullable().default(null).describe("Why"),
  })
  .refine(({ kind, to }) => (kind === "moved" ? to.length === 1 : to.length > 1), {
    path: ["to"],
    message: "an id that moved has one id to use instead, one that was split has several",
  });
export type RedirectRecord = z.infer<typeof redirectRecord>;
