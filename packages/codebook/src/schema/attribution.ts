import { z } from "zod";
import { ref } from "./ids";
import { keyPhrase, label } from "./scalars";
import { manner } from "./vocabulary";

/** One link of the chain of who said it. The originator comes first. */
export const attributionLink = z.strictObject({
  manner: manner.schema.describe("How the text presents them"),
  actor: ref("ActorId").optional().describe("Who; left out for unnamed, impersonal and own-voice"),
  office: label(80).optional().describe("The office that the article gives them, as the register words it"),
  described: keyPhrase().optional().describe("How an unnamed source is described, within five words"),
});
export type AttributionLink = z.infer<typeof attributionLink>;
