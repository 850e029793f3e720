import type { PlacedClaim } from "../corpus/corpus";
import type { Span } from "../schema/index";
import { HINT } from "./drafts";
import type { ClaimRule, Finding } from "./rule";

const TWICE = "the span stands twice";

/** Spans lie in a text of the article; a claim of an article with a text has evidence. */
export const spans: ClaimRule = {
  name: "spans",
  description:
    "Evidence is given by offsets, not words. A span lies in a text that the article has, and begins before it ends; a claim of an article with texts has a value span, one of an article without has none.",
  scope: "claim",
  check(claim) {
    const { evidence } = claim.record;
    const seen = new Set<string>();
    return [
      ...evidence.flatMap((span, index) => {
        const path = ["evidence", index];
        const key = JSON.stringify(span);
        if (seen.has(key)) return [{ path, message: TWICE }];
        seen.add(key);
        if (!("find" in span)) return place(claim, span, path);
        return [{ path, message: "words of the text are left here", hint: HINT }];
      }),
      ...needed(claim),
    ];
  },
  fix: ({ path = [], message }) => (message === TWICE ? [{ remove: path }] : []),
};

function place(claim: PlacedClaim, span: Span, path: (string | number)[]): Finding[] {
  const text = claim.article.record.texts.find(({ id }) => id === span.text);
  if (!text) return unknownText(claim, span.text, path);
  if (span.start >= span.end) {
    return [
      {
        path,
        message: "the span ends before it begins",
        expected: `more than ${span.start}`,
        got: String(span.end),
      },
    ];
  }
  if (span.end <= text.length) return [];
  return [
    {
      path,
      message: "the span ends behind the text",
      expected: `at most ${text.length}`,
      got: String(span.end),
    },
  ];
}

function unknownText({ article }: PlacedClaim, text: string, path: (string | number)[]): Finding[] {
  const known = article.record.texts.map(({ id }) => id);
  if (known.includes(text)) return [];
  return [
    { path, message: "the article has no such text", expected: known.join(", ") || "no span", got: text },
  ];
}

function needed({ record, article }: PlacedClaim): Finding[] {
  if (article.record.texts.length === 0 || record.proof === "pending") return [];
  if (record.evidence.some(({ role }) => role === "value")) return [];
  return [
    {
      path: ["evidence"],
      message: "nothing shows that the text says so",
      expected: "a span of role value",
      got: "none",
    },
  ];
}
