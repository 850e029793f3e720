import { z } from "zod";
import { ownId, ref } from "../ids";
import { prose } from "../scalars";
import { family, instrument, lane } from "../vocabulary";
import { wikidata } from "./external-ids";

/** An event: an identity, and no values. When and where it was is what claims say. */
export const eventRegisterRecord = z.strictObject({
  id: ownId("EventId"),
  name: prose(120).describe("A name of ours, or the usual one"),
  lane: lane.schema.describe("The timeline's lane"),
  partOf: ref("EventId").nullable().default(null).describe("The larger event that it is a part of"),
  wikidata: wikidata(),
  note: prose(300).nullable().default(null).describe("What a reader must know"),
});

export const forceRegisterRecord = z.strictObject({
  id: ownId("ForceId"),
  name: prose(120).describe("A name of ours"),
  side: ref("ActorId").describe("Whose force it is"),
  note: prose(300).nullable().default(null).describe("What belongs to it"),
});

export const measureRegisterRecord = z
  .strictObject({
    id: ownId("MeasureId"),
    name: prose(120).describe("A name of ours, or the usual one"),
    measureType: z.enum(["sanction", "response"]).describe("A restrictive measure, or any other"),
    family: family.schema.describe("The field"),
    instrument: instrument.schema.describe("What it does"),
    tier: z
      .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
      .nullable()
      .default(null)
      .describe(
        "The rung of the ladder: 1 diplomatic, 2 targeted, 3 sectoral, 4 systemic; null for a measure too vague to place, and for responses",
      ),
    legalActs: z.array(prose(120)).default([]).describe("The legal acts by which it was taken"),
    note: prose(300).nullable().default(null).describe("What a reader must know"),
  })
  .refine((measure) => measure.measureType === "sanction" || measure.tier === null, {
    path: ["tier"],
    message: "a response stands beside the ladder and has no tier",
  });
