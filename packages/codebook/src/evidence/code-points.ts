/** A text addressed by Unicode code points, as evidence is. */
export type CodePoints = { length: number; slice: (start: number, end?: number) => string };

/** Indexes a text once, so that cutting it by code points costs no more than cutting a string.
 * @example codePoints("🚀abc").slice(1, 3) //=> "ab"
 */
export function codePoints(text: string): CodePoints {
  return SURROGATE.test(text) ? indexed(text) : plain(text);
}

const SURROGATE = /[\ud800-\udfff]/;

/** A text in which each unit is a code point: nearly all are, and indexing a long one takes longer than all that is done with it. */
function plain(text: string): CodePoints {
  const at = (index: number) => Math.max(0, index);
  return {
    length: text.length,
    slice: (start, end = text.length) => text.slice(at(start), Math.max(at(start), at(end))),
  };
}

function indexed(text: string): CodePoints {
  const offsets: number[] = [];
  let unit = 0;
  for (const point of text) {
    offsets.push(unit);
    unit += point.length;
  }
  const at = (index: number) => offsets[Math.max(0, index)] ?? text.length;
  return {
    length: offsets.length,
    slice: (start, end = offsets.length) => text.slice(at(start), Math.max(at(start), at(end))),
  };
}

/** How many Unicode code points a text has; `length` counts UTF-16 units.
 * @example countPoints("🚀a") //=> 2
 */
export function countPoints(text: string): number {
  return codePoints(text).length;
}

/** The part of a text between two code-point offsets.
 * @example sliceText("🚀abc", 1, 3) //=> "ab"
 */
export function sliceText(text: string, start: number, end: number): string {
  return codePoints(text).slice(start, end);
}
