import { printCell } from "../release/diff/print-value";

/** A field's value as people read it: of what has fields of its own, their values.
 * @example tellValue([{ place: "kyiv", role: "near" }, 1000]) //=> "kyiv near, 1,000"
 */
export function tellValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(tellValue).join(", ");
  if (typeof value === "object" && value !== null)
    return Object.values(value)
      .filter((part) => part !== undefined && part !== null)
      .map(tellValue)
      .join(" ");
  return typeof value === "number" ? printCell(value) : String(value);
}
