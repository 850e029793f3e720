import { nearestWord } from "../read/index";
import type { ClaimRule } from "./rule";

const INFERABLE = ["attribution", "participants", "sender", "target", "side", "addressee", "places"];

/** What is said to be inferred is a field that evidence is asked for, and that the claim has. */
export const inferred: ClaimRule = {
  name: "inferred",
  description: `inferred lists fields whose actors or places no span words: ${INFERABLE.join(", ")}.`,
  scope: "claim",
  check({ record }) {
    return record.inferred.flatMap((field, index) => {
      const path = ["inferred", index];
      if (!INFERABLE.includes(field)) {
        const near = nearestWord(field, INFERABLE);
        const hint = near ? { hint: `did you mean ${near}?` } : {};
        return [
          {
            path,
            message: "no field that can be inferred",
            expected: `one of ${INFERABLE.join(", ")}`,
            got: field,
            ...hint,
          },
        ];
      }
      if (record.inferred.indexOf(field) < index) return [{ path, message: "stands twice", got: field }];
      const has = field in record || (field === "side" && record.kind === "deployment");
      return has ? [] : [{ path, message: `a ${record.kind} has no such field`, got: field }];
    });
  },
};
