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
