import { byNearness, nearestWord } from "../read/index";
import type { ClaimRule, Finding } from "./rule";

// what no text words, or what says how the claim is coded
const NEVER = new Set(
  "id kind about summary evidence proof inferred relations corrections rank rankReason known dateBasis relation".split(
    " ",
  ),
);

/** What is said to be inferred is a field of the claim that a text could have worded. */
export const inferred: ClaimRule = {
  name: "inferred",
  description: "inferred lists fields of the claim that have a value and that no span words, each once.",
  scope: "claim",
  check({ record }) {
    const fields = Object.keys(record).filter((field) => !NEVER.has(field));
    if (record.kind === "deployment") fields.push("side");
    return record.inferred.flatMap((field, index): Finding[] => {
      const path = ["inferred", index];
      if (record.inferred.indexOf(field) < index) return [{ path, message: "stands twice", got: field }];
      if (!fields.includes(field)) {
        const near = nearestWord(field, fields);
        const expected = `one of ${byNearness(field, fields).join(", ")}`;
        const hint = near ? { hint: `did you mean ${near}?` } : {};
        return [{ path, message: "no field that can be inferred here", expected, got: field, ...hint }];
      }
      const value = (record as Record<string, unknown>)[field];
      const empty = value === null || (Array.isArray(value) && value.length === 0);
      return empty ? [{ path, message: `there is no ${field} to infer`, got: field }] : [];
    });
  },
  // a word that is no field may be one misspelt
  fix: ({ path = [], expected }) => (expected === undefined ? [{ remove: path }] : []),
};
