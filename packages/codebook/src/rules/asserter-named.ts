import type { PlacedClaim } from "../corpus/corpus";
import { sliceText } from "../evidence/index";
import { isNamed } from "../lexicon/is-named";
import type { ExaminedText } from "../proofs/examine-text";
import type { ClaimRule, RuleContext } from "./rule";

/** Code points before a span within which its asserter is named: a speaker's turn in a transcript is long. */
const NEAR = 6_000;

/** Whoever is said to have said it is named near, even where what stands around makes it plain who speaks. */
export const asserterNamed: ClaimRule = {
  name: "asserter-named",
  description:
    "Each actor of the attribution is named in a text of the article, in the sentences of a span or not far before them, in its title or by its publisher, also where attribution is inferred.",
  scope: "claim",
  needsText: true,
  exceptions: true,
  check(claim, context) {
    const { record, article } = claim;
    // where it is not inferred, the rule entailed asks for more
    if (!record.inferred.includes("attribution")) return [];
    const texts = context.examined(article)?.texts;
    if (!texts || record.evidence.some(({ text }) => !texts.has(text))) return [];
    const publisher = context.corpus.registers.publishers.get(article.record.publisher)?.record.name;
    // who speaks in a whole document may be named in its title only, or on the masthead
    const words = `${article.record.title}\n${publisher}\n${wordsNear(claim, texts)}`;
    return record.attribution.flatMap(({ actor }, index) => {
      if (actor === undefined || isNamed(namesOf(actor, context), words)) return [];
      return [
        {
          path: ["attribution", index, "actor"],
          message: "the asserter is not named near",
          expected: `${context.corpus.namesOf(actor).slice(0, 4).join(", ")} in the ${NEAR} characters before a span`,
          got: "none of the names",
        },
      ];
    });
  },
};

function wordsNear({ record }: PlacedClaim, texts: ReadonlyMap<string, ExaminedText>): string {
  const near = record.evidence.flatMap((span) => {
    const text = texts.get(span.text);
    if (!text || !("start" in span)) return [];
    const end = text.sentences.find((sentence) => sentence.end >= span.end)?.end ?? span.end;
    return sliceText(text.source.normal, Math.max(0, span.start - NEAR), end);
  });
  return near.join("\n");
}

/** What an actor is called: also by their offices, as in "the press secretary said". */
function namesOf(actor: string, { corpus }: RuleContext): string[] {
  const offices = corpus.registers.actors.get(actor)?.record.offices ?? [];
  return [...corpus.namesOf(actor), ...offices.map(({ title }) => title)];
}
