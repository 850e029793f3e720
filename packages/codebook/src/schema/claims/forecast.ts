import { z } from "zod";
import { ref } from "../ids";
import { keyPhrase } from "../scalars";
import { commonRecord } from "./common";

/** What will or will not happen. Its date is the window that the forecast gives. */
export const forecastFields = {
  wording: keyPhrase().nullable().default(null).describe("The words of likelihood, within five words"),
};

export const forecastRecord = z.strictObject({
  kind: z.literal("forecast"),
  about: ref("EventId").describe("The event foreseen"),
  ...commonRecord,
  ...forecastFields,
  probability: z
    .strictObject({ low: z.number().min(0).max(1), high: z.number().min(0).max(1) })
    .nullable()
    .default(null)
    .describe("A band of ICD 203 where the words carry one; null where they do not (could, is expected)"),
});
