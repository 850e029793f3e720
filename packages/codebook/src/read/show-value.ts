const LONGEST = 80;

/** A value as it is shown in a message: short, on one line, control characters escaped.
 * @example showValue(undefined) //=> "nothing"
 */
export function showValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "a mapping";
  if (typeof value === "string") return JSON.stringify(shorten(value));
  return String(value);
}

/** A string cut to what a terminal's line can bear. */
export function shorten(text: string, longest = LONGEST): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
