import type { EntailContext, EntailedClaim, Finding, SpanText } from "./claim";
import { impersonal } from "./impersonal";
import { isNamed } from "./is-named";
import { phrases } from "./phrases";
import { unnamedSources } from "./unnamed-sources";

const UNNAMED = phrases(unnamedSources);
const IMPERSONAL = phrases(impersonal);

/** Checks who is said to have said it, and every other actor and place, against the words of the spans. */
export function entailNames(
  claim: EntailedClaim,
  spans: readonly SpanText[],
  context: EntailContext,
): Finding[] {
  const inferred = new Set(claim.inferred ?? []);
  const attribution = entailAttribution(claim, spans, context);
  const values = spans
    .filter((span) => span.role === "value")
    .map(({ text }) => text)
    .join(" ");
  const others = fieldsOf(claim).flatMap(([field, ids]) => {
    const everywhere = spans.map(withSentence).join(" ");
    // what only the context names is inferred still
    const missingFromValues = ids.filter((id) => isMissing(id, values, context));
    if (inferred.has(field))
      return missingFromValues.length > 0 ? unnamed(field, ids, context) : [unneeded(field)];
    const missing = ids.filter((id) => isMissing(id, everywhere, context));
    return missing.map((id) => unworded(field, id, context, "in a span or the sentence around one"));
  });
  if (!inferred.has("attribution")) return [...attribution, ...others];
  if (attribution.length === 0) return [unneeded("attribution"), ...others];
  const speakers = (claim.attribution ?? []).flatMap(({ actor }) => actor ?? []);
  return [...unnamed("attribution", speakers, context), ...others];
}

/** What is inferred follows from what stands around: it can be no one of whom the whole article says nothing. */
function unnamed(field: string, ids: readonly string[], context: EntailContext): Finding[] {
  // a place can follow from what the article does not name: a region from its countries
  if (field === "places") return [];
  return ids
    .filter((id) => context.isAround?.(id) === false)
    .map((id) => unworded(field, id, context, "somewhere in the article, to be inferred from it"));
}

/** The fields that name actors or places, with their ids; those without any are left out. */
function fieldsOf(claim: EntailedClaim): [field: string, ids: string[]][] {
  const fields: [string, (string | null | undefined)[]][] = [
    ["participants", (claim.participants ?? []).map(({ actor }) => actor)],
    ["sender", [claim.sender]],
    ["target", [claim.target]],
    ["side", [claim.side]],
    ["addressee", [claim.addressee]],
    ["places", (claim.places ?? []).map(({ place }) => place)],
  ];
  return fields
    .map(([field, ids]): [string, string[]] => [field, ids.filter((id) => id !== null && id !== undefined)])
    .filter(([, ids]) => ids.length > 0);
}

function entailAttribution(
  claim: EntailedClaim,
  spans: readonly SpanText[],
  context: EntailContext,
): Finding[] {
  const source = spans.filter((span) => span.role === "source");
  const value = spans.filter((span) => span.role === "value");
  const speaking = [...source.map(withSentence), ...value.map(({ text }) => text)].join(" ");
  // without a source span, the sentence of the value span must say who
  const words = source.length > 0 ? speaking : value.map(withSentence).join(" ");
  return (claim.attribution ?? []).flatMap((link, i) => {
    const field = `attribution.${i}`;
    if (link.manner === "unnamed" && !UNNAMED.test(words))
      return [cueless(field, "a described source (officials, a military source)")];
    if (link.manner === "impersonal" && !IMPERSONAL.test(words))
      return [cueless(field, "an impersonal phrase (it is feared, is expected)")];
    if (link.manner === "own-voice" && i === 0) return ownVoice(field, value);
    const names = link.manner === "named" || link.manner === "institution";
    return names && link.actor !== undefined && isMissing(link.actor, words, context)
      ? [
          unworded(
            field,
            link.actor,
            context,
            "in a source span, a value span, or the sentence around the source span",
          ),
        ]
      : [];
  });
}

function ownVoice(field: string, value: readonly SpanText[]): Finding[] {
  if (value.length === 0 || !value.every(isQuoted)) return [];
  return [
    { field, expected: "own-voice", got: "a value span in quotation marks", hint: "name who is quoted" },
  ];
}

function isQuoted(span: SpanText): boolean {
  if (span.quoted !== undefined) return span.quoted;
  const sentence = span.sentence ?? span.text;
  const at = span.at ?? sentence.indexOf(span.text);
  const before = sentence.slice(0, Math.max(0, at)).split('"').length - 1;
  const own = span.text.trim();
  if (before % 2 === 0)
    return own.length > 1 && own.startsWith('"') && own.endsWith('"') && own.split('"').length === 3;
  return (
    !own.slice(0, -1).includes('"') &&
    (own.endsWith('"') || sentence.slice(at + span.text.length).includes('"'))
  );
}

function withSentence(span: SpanText): string {
  return span.sentence === undefined ? span.text : `${span.text} ${span.sentence}`;
}

function isMissing(id: string, words: string, context: EntailContext): boolean {
  return !isNamed(context.namesOf(id), words);
}

function unworded(field: string, id: string, context: EntailContext, where: string): Finding {
  const names = context.namesOf(id).slice(0, 4).join(", ") || "no names in the register";
  return {
    field,
    expected: `${id} (${names})`,
    got: "none of its names",
    hint: `it must be named ${where}, or the field listed in inferred`,
  };
}

function cueless(field: string, expected: string): Finding {
  return { field, expected, got: "no such words", hint: "put a source span on them, or mend the manner" };
}

/** The finding for an exception that is not needed. */
export function unneeded(field: string): Finding {
  return {
    field: `inferred.${field}`,
    expected: "a field that no span words",
    got: "the spans word it",
    hint: `take ${field} out of inferred`,
  };
}
