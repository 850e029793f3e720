import { z } from "zod";
import { ref } from "../ids";
import { boundsRelation, counted, posture, quantityType, scope } from "../vocabulary";
import { bounds, commonRecord, statedModality } from "./common";

/** A force that is moved or counted. */
export const deploymentFields = {
  counted: counted.schema.describe("What is counted"),
  ...bounds(true),
  relation: boundsRelation.schema.describe("How the source worded the number"),
  quantityType: quantityType.schema.describe("A level, or a movement"),
  posture: posture.schema.nullable().default(null).describe("What the force is doing"),
  scope: z.array(scope.schema).default([]).describe("What the figure says that it includes or is limited to"),
};

export const deploymentRecord = z.strictObject({
  kind: z.literal("deployment"),
  about: ref("ForceId").describe("The force"),
  ...commonRecord,
  ...statedModality,
  ...deploymentFields,
});
