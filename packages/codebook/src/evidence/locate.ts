import { type CodePoints, codePoints } from "./code-points";
import { sha256 } from "./digest";
import { type Span, SURROUNDING } from "./make-span";

/** Whether a span's evidence still stands in a text, and where. */
export type Location =
  | { verdict: "found" | "moved" | "altered"; start: number; end: number }
  | { verdict: "gone" };

type Digests = Pick<Span, "start" | "end" | "digest" | "before" | "after">;

// a span this long, met once in a text, is the same words even where all around it was rewritten
const LONG = 24;

/** Looks a span up in a normalised text: `found` where it was, `moved` (the same words elsewhere, in the same surroundings),
 * `altered` (the surroundings are there, the words between them are others) or `gone`.
 * @example locate("more than 900 people", spanOf900InSome900People) //=> { verdict: "altered", start: 10, end: 13 }
 */
export function locate(text: string, span: Digests): Location {
  const points = codePoints(text);
  const here = sameWords(points, span.start, span);
  if (here && score(points, span.start, span) === 2) return at("found", span.start, span);
  const elsewhere = places(points, span);
  const [best] = elsewhere;
  if (best?.score === 2) return at("moved", best.start, span);
  if (here) return at("found", span.start, span);
  if (best && (best.score > 0 || (elsewhere.length === 1 && span.end - span.start >= LONG))) {
    return at("moved", best.start, span);
  }
  return altered(points, span) ?? { verdict: "gone" };
}

function at(verdict: "found" | "moved", start: number, span: Digests): Location {
  return { verdict, start, end: start + span.end - span.start };
}

function sameWords(points: CodePoints, start: number, span: Digests): boolean {
  const end = start + span.end - span.start;
  return end <= points.length && sha256(points.slice(start, end)) === span.digest;
}

/** How many of the two surroundings stand around a place. */
function score(points: CodePoints, start: number, span: Digests): number {
  return Number(leads(points, start, span)) + Number(follows(points, start + span.end - span.start, span));
}

function leads(points: CodePoints, start: number, span: Digests): boolean {
  const length = Math.min(SURROUNDING, span.start);
  return start >= length && sha256(points.slice(start - length, start)) === span.before;
}

function follows(points: CodePoints, end: number, span: Digests): boolean {
  return sha256(points.slice(end, end + SURROUNDING)) === span.after;
}

/** Every place with the span's words, best surroundings first, then nearest to where they were. */
function places(points: CodePoints, span: Digests) {
  const found: { start: number; score: number; far: number }[] = [];
  for (let start = 0; start < points.length; start += 1) {
    if (!sameWords(points, start, span)) continue;
    found.push({ start, score: score(points, start, span), far: Math.abs(start - span.start) });
  }
  return found.sort((a, b) => b.score - a.score || a.far - b.far);
}

/** The nearest place where the surroundings stand with other words between them, not much longer than the span was. */
function altered(points: CodePoints, span: Digests): Location | null {
  const longest = 3 * (span.end - span.start) + SURROUNDING;
  let start: number | null = null;
  for (let here = 0; here <= points.length; here += 1) {
    // a span that began the text has nothing before it, which stands everywhere: only the start counts
    if ((span.start > 0 || here === 0) && leads(points, here, span)) start = here;
    if (start !== null && here - start <= longest && follows(points, here, span)) {
      return { verdict: "altered", start, end: here };
    }
  }
  return null;
}
