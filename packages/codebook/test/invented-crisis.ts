import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type CrisisRecord, crisisRecord } from "../src/schema/index";

/** The text of the invented crisis's `crisis.yaml`. */
export const inventedCrisisFile = readFileSync(new URL("crisis/data/crisis.yaml", import.meta.url), "utf8");

/** What is special to the invented crisis. */
export const inventedCrisis: CrisisRecord = crisisRecord.parse(parse(inventedCrisisFile));
