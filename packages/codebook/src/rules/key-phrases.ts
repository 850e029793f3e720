import type { Located } from "../read/index";
import type { ArticleRule, Finding, PlacedFinding } from "./rule";
import { placeOf } from "./rule";
import { stringsIn } from "./strings-in";

const LONGEST = 5;
const QUOTED = /[“"«]([^“”"«»]+)[”"»]/gu;

/** What is quoted is a key phrase, within five words. */
export const keyPhrases: ArticleRule = {
  name: "key-phrases",
  description:
    "Quotation marks in our own words hold five words at most; what is waived is named in five. Titles stand as published.",
  scope: "article",
  check(article) {
    const { claims: _, title: _title, ...own } = article.record;
    const waivers = own.waived.flatMap(({ what }, index): Finding[] =>
      wordCount(what) > LONGEST
        ? [
            {
              path: ["waived", index, "what"],
              message: "named in too many words",
              expected: `${LONGEST} words at most`,
              got: `${wordCount(what)}`,
            },
          ]
        : [],
    );
    return [
      ...waivers,
      ...quotes(article, own),
      ...article.claims.flatMap((claim) => quotes(claim, claim.record)),
    ];
  },
};

function quotes(at: Located<{ id: string }>, value: unknown): PlacedFinding[] {
  return stringsIn(value).flatMap(({ path, text }) =>
    [...text.matchAll(QUOTED)]
      .map(([, quoted = ""]) => wordCount(quoted))
      .filter((words) => words > LONGEST)
      .map((words) => ({
        at: placeOf(at),
        path,
        message: "a quotation is too long",
        expected: `a key phrase of ${LONGEST} words at most`,
        got: `${words} words`,
      })),
  );
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}
