import { z } from "zod";
import { actorRecord } from "./actor";
import { placeRecord } from "./place";
import { publisherRecord } from "./publisher";
import { eventRegisterRecord, forceRegisterRecord, measureRegisterRecord } from "./subjects";

/** The registers, by the name of their file in `data/registers/`. */
export const registers = {
  actors: z.array(actorRecord),
  places: z.array(placeRecord),
  publishers: z.array(publisherRecord),
  events: z.array(eventRegisterRecord),
  forces: z.array(forceRegisterRecord),
  measures: z.array(measureRegisterRecord),
} as const;
export type RegisterName = keyof typeof registers;
export type Registers = { readonly [Name in RegisterName]: z.infer<(typeof registers)[Name]> };
