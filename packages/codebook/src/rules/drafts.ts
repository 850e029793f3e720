import type { ArticleRule, Finding } from "./rule";

export const HINT = "run crisis anchor with the text";

/** No words of a text are left where offsets belong. */
export const drafts: ArticleRule = {
  name: "drafts",
  description:
    "Sentences left out and waivers are given by offsets; the words of a text are not ours to publish.",
  scope: "article",
  check({ record }) {
    const findings: Finding[] = [];
    for (const list of ["leftOut", "waived"] as const) {
      for (const [index, { start, end, find }] of record[list].entries()) {
        const path = [list, index];
        if (find !== undefined)
          findings.push({ path, message: "words of the text are left here", hint: HINT });
        else if (start === undefined || end === undefined) {
          findings.push({ path, message: "no place", expected: "start and end", got: "nothing", hint: HINT });
        }
      }
    }
    return findings;
  },
};
