import { keyOf } from "./group-rows";

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

type Likeness = { readonly [Field in UnlikeField]?: unknown };

const same = (a: unknown, b: unknown) => a === b || keyOf(a) === keyOf(b);

/** A function that says whether two rows are alike but for the fields that may differ. Each field is written out: it is asked of every row. */
export function likenessBut(free: readonly string[]): (a: Likeness, b: Likeness) => boolean {
  const [kind, about, side, counted, unit, victims, modality, quantityType, scope] = unlikeFields.map(
    (field) => free.includes(field),
  );
  return (a, b) =>
    (kind || same(a.kind, b.kind)) &&
    (about || same(a.about, b.about)) &&
    (side || same(a.side, b.side)) &&
    (counted || same(a.counted, b.counted)) &&
    (unit || same(a.unit, b.unit)) &&
    (victims || same(a.victims, b.victims)) &&
    (modality || same(a.modality, b.modality)) &&
    (quantityType || same(a.quantityType, b.quantityType)) &&
    (scope || same(a.scope, b.scope));
}
