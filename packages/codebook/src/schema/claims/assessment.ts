import { z } from "zod";
import { ref } from "../ids";
import { aspect } from "../vocabulary";
import { commonRecord, statedModality } from "./common";

/** A judgement of intent, capability, control, dependence, alignment or effect. */
export const assessmentFields = {
  aspect: aspect.schema.describe("What is judged"),
  object: ref("SubjectId").nullable().default(null).describe("Toward whom or what, where there is one"),
};

export const assessmentRecord = z.strictObject({
  kind: z.literal("assessment"),
  about: ref("SubjectId").describe("Who or what is judged"),
  ...commonRecord,
  ...statedModality,
  ...assessmentFields,
});
