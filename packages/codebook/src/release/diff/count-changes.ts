import type { Change, DataDiff } from "./change";

/** `3 claims added, 1 changed`, or that nothing changed. */
export function countChanges({ changes, shape }: DataDiff): string {
  const counted = (of: readonly Change[], singular: string, plural: string) => {
    const whats = [...new Set(of.map(({ what }) => what))];
    const parts = whats.map((what) => [what, of.filter((change) => change.what === what).length] as const);
    return parts.map(([what, n], index) => {
      const noun = index === 0 ? ` ${n === 1 ? singular : plural}` : "";
      return `${n.toLocaleString("en")}${noun} ${what}`;
    });
  };
  const claims = changes.filter(({ type }) => type === "claim");
  const others = changes.filter(({ type }) => type !== "claim");
  const parts = [
    ...counted(claims, "claim", "claims"),
    ...counted(others, "article or register entry", "articles and register entries"),
    ...(shape.length > 0
      ? [`${shape.length} ${shape.length === 1 ? "change" : "changes"} of how rows look`]
      : []),
  ];
  return parts.length === 0 ? "nothing changed" : parts.join(", ");
}
