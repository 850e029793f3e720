import type { EntailContext, EntailedClaim, Finding, SpanText } from "./claim";
import { entailCues, modeField } from "./entail-cues";
import { entailDate } from "./entail-date";
import { entailNames, unneeded } from "./entail-names";
import { entailValue } from "./entail-value";

// beside names; a figure or a date is never excused
const EXCUSABLE = ["counted", "polarity", "hedge"];

/** Whether the words of a claim's evidence say what the claim codes: its figures and how they are hedged, its date, who said it and
 * who is named, its polarity, hedge and modality. No finding means that no table of the lexicon speaks against it.
 * @example entail({ id: "a-1", kind: "deployment", best: 900, relation: "exact" }, [{ role: "value", text: "some 900 men" }], context)
 * //=> [{ field: "relation", expected: "exact", got: "about", hint: "the words beside the number give the relation" }]
 */
export function entail(claim: EntailedClaim, spans: readonly SpanText[], context: EntailContext): Finding[] {
  // a cited claim has no words to be held to
  if (spans.length === 0) return [];
  const excused = [...EXCUSABLE, modeField(claim)].filter((field) => claim.inferred?.includes(field));
  const worded = [...entailValue(claim, spans), ...entailCues(claim, spans)];
  return [
    ...worded.filter(({ field }) => !excused.includes(field)),
    ...excused.filter((field) => !worded.some((finding) => finding.field === field)).map(unneeded),
    ...entailDate(claim, spans, context),
    ...entailNames(claim, spans, context),
  ];
}
