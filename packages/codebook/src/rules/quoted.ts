import { isQuoted, quotations } from "../evidence/quotations";
import type { ClaimRule } from "./rule";

/** What stands in quotation marks is somebody's words, and not the article's own. */
export const quoted: ClaimRule = {
  name: "quoted",
  description:
    "A claim in the article's own voice does not rest on value spans that all lie in quotation marks.",
  scope: "claim",
  needsText: true,
  exceptions: true,
  check({ record, article }, { examined }) {
    if (record.attribution[0]?.manner !== "own-voice") return [];
    const texts = examined(article)?.texts;
    const values = record.evidence.flatMap((span) =>
      span.role === "value" && "start" in span && texts?.has(span.text) ? [span] : [],
    );
    const inMarks = values.every((span) => {
      const source = texts?.get(span.text)?.source;
      return source !== undefined && isQuoted(quotations(source.raw), span);
    });
    if (values.length === 0 || !inMarks) return [];
    return [
      {
        path: ["attribution", 0, "manner"],
        message: "the words stand in quotation marks, and are not the article's own",
        expected: "named, institution or unnamed: whoever is quoted",
        got: "own-voice",
      },
    ];
  },
};
