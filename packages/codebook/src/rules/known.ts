import { ID_PATTERN } from "../schema/index";
import { dayFindings } from "./dates";
import type { ClaimRule, Finding } from "./rule";

/** A day on which an assertion was public before the article is shown by a dated utterance or a reference. */
export const known: ClaimRule = {
  name: "known",
  description:
    "known.day is not after the article's day; the basis utterance needs a span of role date, the basis reference a claim that exists or an address.",
  scope: "claim",
  check({ record, article }, { corpus }) {
    if (record.known === undefined) return [];
    const { day, basis, reference } = record.known;
    const findings = dayFindings(day, ["known", "day"]);
    const add = (field: string, rest: Omit<Finding, "path">) =>
      findings.push({ path: ["known", field], ...rest });
    const { published } = article.record;
    if (day > published) {
      add("day", { message: "known after it was published", expected: `${published} or before`, got: day });
    }
    if (basis === "utterance") {
      // a cited claim has no spans at all, and is shown as cited
      if (record.evidence.length > 0 && !record.evidence.some(({ role }) => role === "date")) {
        add("basis", {
          message: "no span dates the utterance",
          expected: "a span of role date",
          got: "none",
        });
      }
      if (reference !== undefined) {
        add("reference", {
          message: "an utterance dated by the text needs no reference",
          expected: "nothing",
          got: reference,
        });
      }
      return findings;
    }
    if (reference === undefined) {
      add("basis", {
        message: "what shows that it was known",
        expected: "a reference: a claim id or an address",
        got: "nothing",
      });
    } else if (ID_PATTERN.test(reference)) {
      const there = corpus.claims.has(reference) || corpus.data.brokenIds.has(reference);
      if (!there) add("reference", { message: "there is no such claim", got: reference });
    } else if (!/^https?:\/\/[^\s<>"]+$/.test(reference)) {
      add("reference", {
        message: "neither a claim nor an address",
        expected: "a claim id or https://…",
        got: reference,
      });
    }
    return findings;
  },
};
