import type { EntailedClaim, Finding, SpanText } from "./claim";
import { countedNouns } from "./counted-nouns";
import { agrees, counts, holds, shown, unitShown, unitWords } from "./match-quantity";
import { vague } from "./number-words";
import { phrases } from "./phrases";
import { type Quantity, quantitiesIn } from "./quantities-in";

const VAGUE = phrases(vague);

/** Checks bounds, relation, counted and unit against the value spans: every bound is worded there, counts the thing that the claim
 * counts, and has the hedge words that its relation says. */
export function entailValue(claim: EntailedClaim, spans: readonly SpanText[]): Finding[] {
  if (claim.relation === undefined) return [];
  const values = spans.filter((span) => span.role === "value");
  const quantities = values.flatMap(quantitiesOf);
  const bounds = { low: claim.low ?? null, best: claim.best ?? null, high: claim.high ?? null };
  const worded = Object.entries(bounds).filter((bound): bound is [string, number] => bound[1] !== null);
  if (claim.relation === "unquantified" || worded.length === 0)
    return unquantified(claim, values, quantities);
  const findings = worded.flatMap(([field, value]) => entailBound(claim, field, value, quantities));
  return findings.length > 0
    ? findings
    : entailRelation(
        claim,
        worded.map(([, value]) => value),
        quantities,
      );
}

/** The quantities whose number lies in a span, read in their sentence: the hedge may stand just outside the span. */
function quantitiesOf(span: SpanText): Quantity[] {
  const sentence = span.sentence ?? span.text;
  const at = span.at ?? sentence.indexOf(span.text);
  if (at < 0) return quantitiesIn(span.text);
  return quantitiesIn(sentence).filter(
    (quantity) => quantity.start >= at && quantity.end <= at + span.text.length,
  );
}

function entailBound(
  claim: EntailedClaim,
  field: string,
  value: number,
  quantities: readonly Quantity[],
): Finding[] {
  const holding = quantities.filter((quantity) => holds(claim, quantity, value));
  if (holding.length === 0) {
    const got =
      quantities.length === 0
        ? "no number in a value span"
        : quantities.map((quantity) => shown(claim, quantity)).join("; ");
    return [
      {
        field,
        expected: `${value}${unitShown(claim)}`,
        got,
        hint: "give the figure of the text, or widen the value span to it",
      },
    ];
  }
  if (holding.some((quantity) => agrees(claim, quantity))) return [];
  const got = [...new Set(holding.flatMap((quantity) => quantity.counted))].join(", ");
  return [
    {
      field: "counted",
      expected: claim.counted ?? "",
      got: got || "no word for it",
      hint: `the text counts something else with ${value}`,
    },
  ];
}

function entailRelation(
  claim: EntailedClaim,
  values: readonly number[],
  quantities: readonly Quantity[],
): Finding[] {
  const holding = quantities.filter(
    (quantity) => agrees(claim, quantity) && values.some((value) => holds(claim, quantity, value)),
  );
  const relations = holding.flatMap((quantity) => quantity.relations);
  if (claim.relation !== undefined && relations.includes(claim.relation)) return [];
  const got = [...new Set(relations)].join(", ");
  return [
    {
      field: "relation",
      expected: claim.relation ?? "",
      got,
      hint: "the words beside the number give the relation",
    },
  ];
}

function unquantified(
  claim: EntailedClaim,
  values: readonly SpanText[],
  quantities: readonly Quantity[],
): Finding[] {
  const nouns = claim.counted === undefined ? undefined : countedNouns[claim.counted];
  // no casualties is 0, but "any" is not a number
  const number = quantities.find((quantity) => quantity.values[0] !== 0 && counts(claim, quantity));
  if (number) {
    return [
      {
        field: "relation",
        expected: "unquantified",
        got: shown(claim, number),
        hint: "the value span gives a number: code it",
      },
    ];
  }
  const worded = values.some(
    ({ text }) => (nouns ? phrases(nouns).test(text) : VAGUE.test(text)) || unitWords(claim).test(text),
  );
  if (worded || (nouns === undefined && claim.unit === undefined)) return [];
  return [
    {
      field: "counted",
      expected: claim.counted ?? "",
      got: "no word for it in a value span",
      hint: "widen the value span to what is counted",
    },
  ];
}
