import type { ClaimRecord } from "../../src/schema/index";
import { changed, type Mutant, type MutationClass } from "./mutant";

const BOUNDS = ["low", "best", "high"] as const;

/** Another figure in place of one: the bounds that are one number stay one number. */
export function withFigure(claim: ClaimRecord, from: number, to: number): ClaimRecord {
  const fields = BOUNDS.filter((bound) => (claim as Record<string, unknown>)[bound] === from);
  return changed(claim, Object.fromEntries(fields.map((bound) => [bound, to])));
}

/** The figures of a claim, each once. */
export function figuresOf(claim: ClaimRecord): number[] {
  if (!("low" in claim)) return [];
  return [...new Set(BOUNDS.map((bound) => claim[bound]))].filter((value) => value !== null);
}

function others(value: number): { sort: string; to: number }[] {
  const digits = String(Math.abs(value));
  const swapped = digits.length > 1 ? Number(`${digits[1]}${digits[0]}${digits.slice(2)}`) : value;
  return [
    { sort: "ten times", to: value * 10 },
    { sort: "a tenth", to: Number.isInteger(value / 10) ? value / 10 : value },
    { sort: "one more", to: value + 1 },
    { sort: "one less", to: value - 1 },
    { sort: "a tenth more", to: Math.round(value * 1.1) },
    { sort: "twice", to: value * 2 },
    { sort: "two digits swapped", to: swapped },
  ].filter(({ to }) => to !== value && to >= 0);
}

/** A figure that is another. */
export const figures: MutationClass = {
  name: "figures",
  mutants: ({ record }) =>
    figuresOf(record).flatMap((value) =>
      others(value).map(({ sort, to }): Mutant => ({ sort, claim: withFigure(record, value, to) })),
    ),
};
