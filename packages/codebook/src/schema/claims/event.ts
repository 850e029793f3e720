import { z } from "zod";
import { ref } from "../ids";
import { label } from "../scalars";
import { channel, eventType, outcome, participantRole, topic } from "../vocabulary";
import { commonRecord, statedModality } from "./common";

export const participant = z.strictObject({
  actor: ref("ActorId").describe("Who took part"),
  role: participantRole.schema.describe("In which role"),
  office: label(80).optional().describe("The office that the article gives them, as the register words it"),
});

/** What happened. Its length is a quantity about it. */
export const eventFields = {
  type: eventType.schema.describe("What kind of event"),
  channel: channel.schema.nullable().default(null).describe("How the participants were in touch"),
  outcome: outcome.schema.nullable().default(null).describe("What came of it, as far as the text says"),
  topics: z.array(topic.schema).default([]).describe("What it was about"),
};

export const eventRecord = z.strictObject({
  kind: z.literal("event"),
  about: ref("EventId").describe("The event"),
  ...commonRecord,
  ...statedModality,
  ...eventFields,
  participants: z.array(participant).default([]).describe("Who took part, each with a role"),
});
