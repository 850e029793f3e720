import { codePoints } from "./code-points";
import { sha256 } from "./digest";

/** What a span of text is evidence for. */
export type SpanRole = "value" | "source" | "date" | "context";

/** A place in a normalised text, provable by whoever holds the text and saying nothing to whoever does not: offsets in
 * code points, with digests of the span and of what surrounds it (W3C Web Annotation: TextPositionSelector, and
 * TextQuoteSelector with its quotes hashed). */
export type Span = {
  text: string;
  start: number;
  end: number;
  role: SpanRole;
  digest: string;
  before: string;
  after: string;
};

/** How many code points on each side of a span its `before` and `after` digests cover; fewer at the edges. */
export const SURROUNDING = 32;

/** The span between two code-point offsets of a normalised text. Throws where the offsets do not lie in the text.
 * @example makeSpan("about 900 people", 6, 9, { text: "en", role: "value" }) //=> { text: "en", start: 6, end: 9, role: "value", digest: "…", before: "…", after: "…" }
 */
export function makeSpan(
  text: string,
  start: number,
  end: number,
  of: { text: string; role: SpanRole },
): Span {
  const points = codePoints(text);
  if (
    !Number.isInteger(start) ||
    !Number.isInteger(end) ||
    start < 0 ||
    end <= start ||
    end > points.length
  ) {
    throw new RangeError(
      `span ${start}-${end}: expected 0 <= start < end <= ${points.length} in text "${of.text}"`,
    );
  }
  return {
    text: of.text,
    start,
    end,
    role: of.role,
    digest: sha256(points.slice(start, end)),
    before: sha256(points.slice(start - SURROUNDING, start)),
    after: sha256(points.slice(end, end + SURROUNDING)),
  };
}
