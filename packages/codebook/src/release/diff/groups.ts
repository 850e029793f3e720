import type { Change, DataDiff } from "./change";

/** A heading of a printed difference, with what stands under it. */
export interface Group {
  readonly title: string;
  readonly changes: readonly Change[];
}

const TITLES: readonly (readonly [Change["what"], string])[] = [
  ["gone", "gone, without a redirect"],
  ["split", "split"],
  ["moved", "moved"],
  ["withdrawn", "withdrawn"],
  ["restored", "restored"],
  ["changed", "changed"],
  ["added", "added"],
];

/** The changes as they are printed: claims first, then articles and registers; what breaks most stands first. */
export function groupsOf({ changes }: DataDiff): Group[] {
  const claims = changes.filter(({ type }) => type === "claim");
  const others = changes.filter(({ type }) => type !== "claim");
  const split = (of: readonly Change[], name: string) =>
    TITLES.map(([what, title]) => ({
      title: `${name} ${title}`,
      changes: of.filter((change) => change.what === what),
    }));
  return [...split(claims, "claims"), ...split(others, "articles and register entries")].filter(
    (group) => group.changes.length > 0,
  );
}
