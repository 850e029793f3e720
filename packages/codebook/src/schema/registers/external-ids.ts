import { z } from "zod";

/** A Wikidata item, only where one is sure of it. */
export const wikidata = () =>
  z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .nullable()
    .default(null)
    .describe("Wikidata item, where sure");
