import { z } from "zod";
import { ownId, ref } from "../ids";
import { label, prose } from "../scalars";
import { placeKind, placePrecision } from "../vocabulary";
import { wikidata } from "./external-ids";

export const placeRecord = z.strictObject({
  id: ownId("PlaceId"),
  name: prose(120).describe("The name in English"),
  kind: placeKind.schema.describe("What it is"),
  aliases: z.array(label(120).min(1)).default([]).describe("Other names and forms by which texts call it"),
  country: ref("PlaceId")
    .nullable()
    .default(null)
    .describe("The country that it belongs to in international law"),
  lat: z.number().min(-90).max(90).nullable().default(null).describe("Latitude, WGS 84"),
  lon: z.number().min(-180).max(180).nullable().default(null).describe("Longitude, WGS 84"),
  precision: placePrecision.schema
    .nullable()
    .default(null)
    .describe("How exactly the coordinates stand for it"),
  iso3166: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, "a code is written UA or UA-43 (ISO 3166)")
    .nullable()
    .default(null)
    .describe("ISO 3166 code"),
  geonames: z.int().min(1).nullable().default(null).describe("GeoNames id, where sure"),
  wikidata: wikidata(),
  policy: prose(400)
    .nullable()
    .default(null)
    .describe("How we name and place a territory that is disputed, and why"),
});
export type PlaceRecord = z.infer<typeof placeRecord>;
