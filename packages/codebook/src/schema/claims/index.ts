import { z } from "zod";
import { assessmentRecord } from "./assessment";
import { casualtiesRecord } from "./casualties";
import { deploymentRecord } from "./deployment";
import { eventRecord } from "./event";
import { forecastRecord } from "./forecast";
import { responseRecord, sanctionRecord } from "./measure";
import { quantityRecord } from "./quantity";
import { statementRecord } from "./statement";

/** A claim as it stands in an article file. */
export const claimRecord = z.discriminatedUnion("kind", [
  deploymentRecord,
  sanctionRecord,
  responseRecord,
  casualtiesRecord,
  forecastRecord,
  eventRecord,
  assessmentRecord,
  quantityRecord,
  statementRecord,
]);
export type ClaimRecord = z.infer<typeof claimRecord>;
