import { z } from "zod";

/** A Wikidata item, only where one is sure of it. */
export const wikidata = () =>
  z
    .string()
    .regex(/^Q[1-9]\d*$/, "a Wikidata item is Q and a number")
    .nullable()
    .default(null)
    .describe("Wikidata item, where sure");
