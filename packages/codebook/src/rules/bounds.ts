import type { ClaimRecord } from "../schema/index";
import type { ClaimRule, Finding } from "./rule";

type Bounded = Extract<ClaimRecord, { low: unknown }>;
type Bound = "low" | "best" | "high";

/** Which bounds each wording of a number gives. */
export const boundsGiven: Readonly<Record<Bounded["relation"], readonly Bound[]>> = {
  exact: ["low", "best", "high"],
  about: ["best"],
  nearly: ["best", "high"],
  "at-least": ["low"],
  "more-than": ["low"],
  "at-most": ["high"],
  "up-to": ["high"],
  between: ["low", "high"],
  unquantified: [],
};
const BOUNDS: readonly Bound[] = ["low", "best", "high"];

/** The bounds are those, and only those, that the wording gives. */
export const bounds: ClaimRule = {
  name: "bounds",
  description:
    "low, best and high are what the relation gives: exact all three and equal, about best, nearly best and high, at-least and more-than low, at-most and up-to high, between low and high, unquantified none.",
  scope: "claim",
  check({ record }) {
    if (!("low" in record)) return [];
    return [...given(record), ...ordered(record), ...noDoubleNegation(record)];
  },
};

function given(claim: Bounded): Finding[] {
  const wanted = boundsGiven[claim.relation];
  return BOUNDS.filter((bound) => (claim[bound] !== null) !== wanted.includes(bound)).map((bound) => ({
    path: [bound],
    message: `${claim.relation} ${wanted.includes(bound) ? "gives" : "does not give"} ${bound}`,
    expected: wanted.includes(bound) ? "a number" : "null, since nothing is more precise than its source",
    got: String(claim[bound]),
    hint: `${claim.relation} is written with ${wanted.join(" and ") || "no bound"}`,
  }));
}

function ordered(claim: Bounded): Finding[] {
  const values = BOUNDS.flatMap((bound) => (claim[bound] === null ? [] : [{ bound, value: claim[bound] }]));
  const equal = claim.relation !== "between";
  const [first, ...others] = values;
  if (!first) return [];
  return others
    .filter(({ value }) => (equal ? value !== first.value : value <= first.value))
    .map(({ bound, value }) => ({
      path: [bound],
      message: equal ? `the bounds of ${claim.relation} are the same number` : "the bounds are out of order",
      expected: equal ? String(first.value) : `more than ${first.value}`,
      got: String(value),
    }));
}

function noDoubleNegation(claim: Bounded): Finding[] {
  if (claim.polarity === "affirmed" || claim.high !== 0) return [];
  return [
    {
      path: ["polarity"],
      message: "none denied says that there were some",
      expected: "affirmed: none is 0",
      got: "denied",
    },
  ];
}
