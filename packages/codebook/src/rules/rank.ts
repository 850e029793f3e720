import type { ClaimRule } from "./rule";

/** A deprecated claim says why. */
export const rank: ClaimRule = {
  name: "rank",
  description: "A deprecated claim has a reason, and only a deprecated one has.",
  scope: "claim",
  check({ record: { rank: is, rankReason } }) {
    if ((is === "deprecated") === (rankReason !== undefined)) return [];
    const path = ["rankReason"];
    if (is === "deprecated")
      return [{ path, message: "a deprecated claim says why", expected: "a reason", got: "nothing" }];
    return [
      { path, message: "a claim in use needs no reason", expected: "nothing", got: String(rankReason) },
    ];
  },
  fix: ({ path = [], expected }) => (expected === "nothing" ? [{ remove: path }] : []),
};
