import { z } from "zod";
import { ref } from "../ids";
import {
  aspect,
  boundsRelation,
  casualtiesCounted,
  channel,
  counted,
  eventType,
  family,
  instrument,
  lane,
  outcome,
  posture,
  quantityCounted,
  quantityType,
  resolution,
  scope,
  status,
  topic,
  unit,
  verb,
  victims,
} from "../vocabulary";
import { boundsRowFields, claimRowFields } from "./claim-row";

const base = claimRowFields;
const relation = boundsRelation.schema.describe("How the source worded the number");

export const deploymentRow = z.strictObject({
  ...base,
  kind: z.literal("deployment"),
  about: ref("ForceId").describe("The force"),
  side: ref("ActorId").describe("Whose force it is"),
  counted: counted.schema.describe("What is counted"),
  ...boundsRowFields,
  relation,
  quantityType: quantityType.schema.describe("A level, or a movement"),
  posture: posture.schema.nullable().describe("What the force is doing"),
  scope: z.array(scope.schema).describe("What the figure says that it includes or is limited to"),
});

const measureRowFields = {
  about: ref("MeasureId").describe("The measure"),
  sender: ref("ActorId").describe("Who takes or would take the measure"),
  target: ref("ActorId").nullable().describe("Against whom, or for whom"),
  status: status.schema.describe("How far the measure has come"),
  condition: z.string().nullable().describe("The trigger of a threatened measure, in our words"),
  conditionEvent: ref("EventId").nullable().describe("The event that would be the trigger"),
  effective: z
    .string()
    .nullable()
    .meta({ format: "edtf" })
    .describe("From when the measure is in force (EDTF)"),
  family: family.schema.describe("The field of the measure"),
  instrument: instrument.schema.describe("What the measure does"),
};

export const sanctionRow = z.strictObject({
  ...base,
  kind: z.literal("sanction"),
  ...measureRowFields,
  tier: z
    .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
    .nullable()
    .describe(
      "The rung of the ladder, which ranks breadth, not severity, and is ours; null where too vague to place",
    ),
  legalActs: z.array(z.string()).describe("The legal acts by which the measure was taken"),
});

export const responseRow = z.strictObject({
  ...base,
  kind: z.literal("response"),
  ...measureRowFields,
});

export const casualtiesRow = z.strictObject({
  ...base,
  kind: z.literal("casualties"),
  about: ref("EventId").describe("The event"),
  counted: casualtiesCounted.schema.describe("What is counted"),
  victims: victims.schema.describe("Who they are"),
  side: ref("ActorId").nullable().describe("Whose people they are, where the text says"),
  ...boundsRowFields,
  relation,
});

export const eventRow = z.strictObject({
  ...base,
  kind: z.literal("event"),
  about: ref("EventId").describe("The event"),
  lane: lane.schema.describe("The timeline's lane"),
  type: eventType.schema.describe("What kind of event"),
  participants: z.array(ref("ActorId")).describe("Who took part; roles are in the table participants"),
  channel: channel.schema.nullable().describe("How the participants were in touch"),
  outcome: outcome.schema.nullable().describe("What came of it, as far as the text says"),
  topics: z.array(topic.schema).describe("What it was about"),
});

export const forecastRow = z.strictObject({
  ...base,
  kind: z.literal("forecast"),
  about: ref("EventId").describe("The event foreseen"),
  lane: lane.schema.describe("The timeline's lane of the event foreseen"),
  window: z
    .string()
    .nullable()
    .meta({ format: "edtf" })
    .describe("When it is foreseen for (EDTF); the same as date"),
  wording: z.string().nullable().describe("The words of likelihood"),
  probabilityLow: z
    .number()
    .nullable()
    .describe("Low end of the band that the words carry (ICD 203), 0 to 1; null where they carry none"),
  probabilityHigh: z.number().nullable().describe("High end of the band, 0 to 1"),
  resolution: resolution.schema.describe("How it came out"),
  resolvedBy: ref("ClaimId").nullable().describe("The claim that shows it"),
  resolvedOn: z
    .string()
    .nullable()
    .meta({ format: "date" })
    .describe("The day from which that claim and the forecast were both known"),
});

export const assessmentRow = z.strictObject({
  ...base,
  kind: z.literal("assessment"),
  aspect: aspect.schema.describe("What is judged"),
  object: ref("SubjectId").nullable().describe("Toward whom or what"),
});

export const statementRow = z.strictObject({
  ...base,
  kind: z.literal("statement"),
  verb: verb.schema.describe("What the statement does"),
  addressee: ref("ActorId").nullable().describe("To whom, where the text says"),
  topic: topic.schema.describe("What it is about"),
});

export const quantityRow = z.strictObject({
  ...base,
  kind: z.literal("quantity"),
  counted: quantityCounted.schema.describe("What is measured"),
  ...boundsRowFields,
  relation,
  unit: unit.schema.describe("The unit of the bounds"),
});
