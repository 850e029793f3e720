import { z } from "zod";
import { ref } from "../ids";
import { redirectRecord } from "../redirect";
import { actorRecord } from "../registers/actor";
import { placeRecord } from "../registers/place";
import { publisherRecord } from "../registers/publisher";
import { eventRegisterRecord, forceRegisterRecord, measureRegisterRecord } from "../registers/subjects";

export const actorRow = actorRecord.omit({ offices: true });
export const placeRow = placeRecord;
export const publisherRow = publisherRecord;
export const eventRegisterRow = eventRegisterRecord;
export const forceRegisterRow = forceRegisterRecord;
export const measureRegisterRow = z.strictObject(measureRegisterRecord.shape);

/** One row an office that a person held. */
export const officeRow = z.strictObject({
  actor: ref("ActorId").describe("Who held it"),
  order: z.int().describe("Position, from 0"),
  title: z.string().describe("The office's title"),
  of: ref("ActorId").nullable().describe("The state or body that it is an office of"),
  from: z.string().nullable().meta({ format: "edtf" }).describe("First day, as precisely as known"),
  to: z
    .string()
    .nullable()
    .meta({ format: "edtf" })
    .describe("Last day, as precisely as known; null while held or not known"),
});

/** An id that is no longer used, with the ids to use instead that are in use now. */
export const redirectRow = z.strictObject(redirectRecord.shape);
