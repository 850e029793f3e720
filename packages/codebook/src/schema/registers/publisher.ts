import { z } from "zod";
import { ownId, ref } from "../ids";
import { address, prose } from "../scalars";
import { publisherKind } from "../vocabulary";

export const publisherRecord = z.strictObject({
  id: ownId("PublisherId"),
  name: prose(120).describe("The name"),
  kind: publisherKind.schema.describe("What it is"),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "a state's code is two capital letters (ISO 3166-1)")
    .nullable()
    .default(null)
    .describe("ISO 3166-1 alpha-2 of its seat; null for several"),
  stateMedia: z.boolean().describe("Whether a state owns it or directs it"),
  partOf: ref("ActorId")
    .nullable()
    .default(null)
    .describe("The institution that publishes it, or the state that directs it"),
  url: address().describe("Its address"),
  note: prose(300).nullable().default(null).describe("What a reader must know"),
});
