import { byNearness } from "../read/index";
import { ID_PATTERN } from "../schema/index";
import type { ClaimRule, Finding } from "./rule";

// what stands inside a field, or in the register and is corrected on the claim
const INNER: ReadonlySet<string> = new Set(["actor", "office", "place", "side"]);

/** A correction says what it corrects, and what shows it. */
export const correctionReferences: ClaimRule = {
  name: "correction-references",
  description:
    "A correction is of a field that the claim has, says otherwise than the source, refers to an address or to another claim, and stands once.",
  scope: "claim",
  check({ record }) {
    const fields = Object.keys(record);
    const seen = new Set<string>();
    return record.corrections.flatMap(({ field, says, record: is, reference, cause }, index): Finding[] => {
      const path = ["corrections", index];
      const [first = ""] = field.split(".");
      const key = `${field} ${cause} ${is}`;
      if (seen.has(key)) return [{ path, message: "the correction stands twice", got: key }];
      seen.add(key);
      const findings: Finding[] = [];
      if (!fields.includes(first) && !INNER.has(first)) {
        const expected = `one of ${byNearness(first, fields).slice(0, 5).join(", ")}`;
        findings.push({
          path: [...path, "field"],
          message: "the claim has no such field",
          expected,
          got: field,
        });
      }
      if (says.trim() === is.trim()) {
        findings.push({ path: [...path, "record"], message: "the record is what the source says", got: is });
      }
      if (reference === record.id && ID_PATTERN.test(reference)) {
        const message = "a claim is no reference for its own correction";
        findings.push({ path: [...path, "reference"], message, got: reference });
      }
      return findings;
    });
  },
  fix: ({ path = [] }) => (path.length === 2 ? [{ remove: path }] : []),
};
