import { z } from "zod";

/** What an id looks like: lower-case words of letters and digits, joined by hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const ID_MAX = 80;

/** The id types of `@crisis/core`: each is the union of the ids of one register. */
export type IdType =
  | "ActorId"
  | "PlaceId"
  | "PublisherId"
  | "EventId"
  | "ForceId"
  | "MeasureId"
  | "ArticleId"
  | "ClaimId"
  | "SubjectId";

const idString = () =>
  z
    .string()
    .max(ID_MAX, `an id has at most ${ID_MAX} characters`)
    .regex(ID_PATTERN, "an id is lower-case letters and digits in words joined by hyphens");

/** The id of anything, of whatever type. */
export const anyId = () => idString();

/** The id that a record gives itself. */
export const ownId = (type: IdType) => idString().meta({ ownId: type }).describe("The id; it never dies");

/** The id of another record, which must exist. */
export const ref = (type: IdType) => idString().meta({ ref: type });
