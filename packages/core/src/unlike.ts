/** What must be the same in figures that are put together, or that follow each other in one series. */
export const unlikeFields = [
  "kind",
  "about",
  "side",
  "counted",
  "unit",
  "victims",
  "modality",
  "quantityType",
  "scope",
] as const;
export type UnlikeField = (typeof unlikeFields)[number];

/** Whether two values of a field are the same; lists are compared as sets. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.every((item) => b.includes(item)) && b.every((item) => a.includes(item));
}
