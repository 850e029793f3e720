import type { z } from "zod";
import type { Path } from "../read/index";
import type { SourceText } from "../read/read-source";
import { draftSpan, leftOut, waived } from "../schema/index";
import { type Placed, placeLeftOut, placeSpan, placeWaived } from "./place";

/** Something in an article file that is written by its words, and that offsets are to replace. */
export type Draft = {
  path: Path;
  /** The claim that it is evidence of; `null` for what belongs to the article. */
  claim: string | null;
  value: unknown;
  schema: z.ZodType;
  place: (source: SourceText) => Placed;
};

/** All drafts of an article file, as it was read: what else is wrong with the file does not matter here. */
export function draftsOf(article: unknown): Draft[] {
  const { claims, leftOut: left, waived: waivers } = fields(article);
  return [
    ...entries(left).map((value, i) => draft(["leftOut", i], null, value, leftOut, placeLeftOut)),
    ...entries(waivers).map((value, i) => draft(["waived", i], null, value, waived, placeWaived)),
    ...entries(claims).flatMap((claim, i) => {
      const { id, evidence } = fields(claim);
      const name = typeof id === "string" ? id : null;
      return entries(evidence).map((value, j) =>
        draft(["claims", i, "evidence", j], name, value, draftSpan, placeSpan),
      );
    }),
  ].filter(({ value }) => fields(value)["find"] !== undefined);
}

function draft(
  path: Path,
  claim: string | null,
  value: unknown,
  schema: z.ZodType,
  place: (value: never, source: SourceText) => Placed,
): Draft {
  return { path, claim, value, schema, place: (source) => place(value as never, source) };
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function entries(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
