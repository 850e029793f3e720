import { z } from "zod";
import { ref } from "../ids";
import { edtf, prose } from "../scalars";
import { status } from "../vocabulary";
import { commonRecord } from "./common";

/** The fields that sanctions and responses share. */
export const measureFields = {
  sender: ref("ActorId").describe("Who takes or would take the measure; one claim each"),
  target: ref("ActorId").nullable().describe("Against whom, or for whom; null where the text does not say"),
  status: status.schema.describe("How far the measure has come; the modality follows from it"),
  condition: z
    .strictObject({
      summary: prose(200).describe("The trigger, in our words"),
      event: ref("EventId").optional().describe("The event that would be the trigger"),
    })
    .nullable()
    .default(null)
    .describe("The trigger of a threatened measure"),
  effective: edtf().nullable().default(null).describe("From when the measure is in force"),
};

export const sanctionRecord = z.strictObject({
  kind: z.literal("sanction"),
  about: ref("MeasureId").describe("The measure"),
  ...commonRecord,
  ...measureFields,
});

export const responseRecord = z.strictObject({
  kind: z.literal("response"),
  about: ref("MeasureId").describe("The measure"),
  ...commonRecord,
  ...measureFields,
});
