import type { EntailContext, EntailedClaim, Finding, SpanText } from "./claim";
import { entailCues } from "./entail-cues";
import { entailDate } from "./entail-date";
import { entailNames } from "./entail-names";
import { entailValue } from "./entail-value";

/** Whether the words of a claim's evidence say what the claim codes: its figures and how they are hedged, its date, who said it and
 * who is named, its polarity, hedge and modality. No finding means that no table of the lexicon speaks against it.
 * @example entail({ id: "a-1", kind: "deployment", best: 900, relation: "exact" }, [{ role: "value", text: "some 900 men" }], context)
 * //=> [{ field: "relation", expected: "exact", got: "about", hint: "the words beside the number give the relation" }]
 */
export function entail(claim: EntailedClaim, spans: readonly SpanText[], context: EntailContext): Finding[] {
  // a cited claim has no words to be held to
  if (spans.length === 0) return [];
  return [
    ...entailValue(claim, spans),
    ...entailDate(claim, spans, context),
    ...entailNames(claim, spans, context),
    ...entailCues(claim, spans),
  ];
}
