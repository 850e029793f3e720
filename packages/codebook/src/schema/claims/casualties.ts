import { z } from "zod";
import { ref } from "../ids";
import { boundsRelation, casualtiesCounted, victims } from "../vocabulary";
import { bounds, commonRecord, statedModality } from "./common";

/** People killed, injured, missing or captured. None is 0; unclear is not. */
export const casualtiesFields = {
  counted: casualtiesCounted.schema.describe("What is counted"),
  victims: victims.schema.describe("Who they are"),
  side: ref("ActorId").nullable().default(null).describe("Whose people they are, where the text says"),
  ...bounds(true),
  relation: boundsRelation.schema.describe("How the source worded the number"),
};

export const casualtiesRecord = z.strictObject({
  kind: z.literal("casualties"),
  about: ref("EventId").describe("The event"),
  ...commonRecord,
  ...statedModality,
  ...casualtiesFields,
});
