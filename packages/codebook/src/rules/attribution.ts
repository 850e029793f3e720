import type { AttributionLink } from "../schema/index";
import type { ClaimRule, Finding } from "./rule";

/** Each link of an attribution has what its manner needs. */
export const attribution: ClaimRule = {
  name: "attribution",
  description:
    "named and institution say who; unnamed, impersonal and own-voice do not; only an unnamed source is described; own-voice stands alone; nobody stands twice.",
  scope: "claim",
  check({ record }) {
    const links = record.attribution;
    const seen = new Set<string>();
    return links.flatMap((link, index) => {
      const findings = shape(link, index);
      if (link.manner === "own-voice" && links.length > 1) {
        findings.push({
          path: ["attribution", index],
          message: "the article's own voice passes nobody's words on",
          expected: "own-voice alone",
          got: `${links.length} links`,
        });
      }
      if (link.actor !== undefined && seen.has(link.actor)) {
        findings.push({
          path: ["attribution", index, "actor"],
          message: "stands in the chain twice",
          got: link.actor,
        });
      }
      if (link.actor !== undefined) seen.add(link.actor);
      return findings;
    });
  },
};

function shape({ manner, actor, described }: AttributionLink, index: number): Finding[] {
  const path = ["attribution", index];
  const findings: Finding[] = [];
  const says = manner === "named" || manner === "institution";
  if (says && actor === undefined) {
    findings.push({ path, message: `${manner} says who`, expected: "an actor", got: "nothing" });
  }
  if (!says && actor !== undefined) {
    findings.push({
      path: [...path, "actor"],
      message: `${manner} names nobody`,
      expected: "nothing",
      got: actor,
    });
  }
  if (manner !== "unnamed" && described !== undefined) {
    findings.push({
      path: [...path, "described"],
      message: "only an unnamed source is described",
      expected: "nothing",
      got: described,
    });
  }
  return findings;
}
