import { z } from "zod";
import { ref } from "../ids";
import { topic, verb } from "../vocabulary";
import { commonRecord, statedModality } from "./common";

/** A position, demand, promise, denial or warning. */
export const statementFields = {
  verb: verb.schema.describe("What the statement does"),
  addressee: ref("ActorId").nullable().default(null).describe("To whom, where the text says"),
  topic: topic.schema.describe("What it is about"),
};

export const statementRecord = z.strictObject({
  kind: z.literal("statement"),
  about: ref("SubjectId").describe("The event at which, or the subject of which, it speaks"),
  ...commonRecord,
  ...statedModality,
  ...statementFields,
});
