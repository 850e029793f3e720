import { z } from "zod";
import { ref } from "../ids";
import { boundsRelation, quantityCounted, unit } from "../vocabulary";
import { bounds, commonRecord, statedModality } from "./common";

/** Any other number. */
export const quantityFields = {
  counted: quantityCounted.schema.describe("What is measured"),
  ...bounds(false),
  relation: boundsRelation.schema.describe("How the source worded the number"),
  unit: unit.schema.describe("The unit of the bounds"),
};

export const quantityRecord = z.strictObject({
  kind: z.literal("quantity"),
  about: ref("SubjectId").describe("What it is a quantity of"),
  ...commonRecord,
  ...statedModality,
  ...quantityFields,
});
