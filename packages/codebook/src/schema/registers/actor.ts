import { z } from "zod";
import { ownId, ref } from "../ids";
import { edtf, label, prose } from "../scalars";
import { actorKind } from "../vocabulary";
import { wikidata } from "./external-ids";

export const office = z.strictObject({
  title: label(80).describe("The office's title"),
  of: ref("ActorId").nullable().default(null).describe("The state or body that it is an office of"),
  from: edtf().nullable().default(null).describe("First day, as precisely as known"),
  to: edtf()
    .nullable()
    .default(null)
    .describe("Last day, as precisely as known; null while held or not known"),
});

export const actorRecord = z.strictObject({
  id: ownId("ActorId"),
  name: prose(120).describe("The name in English"),
  kind: actorKind.schema.describe("What it is"),
  aliases: z.array(label(120).min(1)).default([]).describe("Other names and forms by which texts call it"),
  country: ref("ActorId").nullable().default(null).describe("The state that it belongs to"),
  partOf: ref("ActorId").nullable().default(null).describe("The body that it is a part of"),
  offices: z.array(office).default([]).describe("The offices that a person held"),
  iso3166: z
    .string()
    .regex(/^[A-Z]{2}$/, "a state's code is two capital letters (ISO 3166-1)")
    .nullable()
    .default(null)
    .describe("ISO 3166-1 alpha-2, for states"),
  wikidata: wikidata(),
  note: prose(300).nullable().default(null).describe("What a reader must know"),
});
export type ActorRecord = z.infer<typeof actorRecord>;
