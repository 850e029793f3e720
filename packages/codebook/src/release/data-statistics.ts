import type { DataDiff } from "./diff/change";
import { countChanges } from "./diff/count-changes";
import type { Snapshot } from "./snapshot/snapshot";

/** What a changelog says of the data of a release: what changed in numbers, and how many rows each dataset has. */
export function dataStatistics(now: Snapshot, diff: DataDiff, before: Snapshot | null): string {
  const rows = Object.entries(now)
    .filter(([name, { rows }]) => rows.length > 0 || (before?.[name]?.rows.length ?? 0) > 0)
    .map(([name, { rows }]) => {
      const more = rows.length - (before?.[name]?.rows.length ?? 0);
      const change =
        before === null || more === 0 ? "" : `${more > 0 ? "+" : "−"}${Math.abs(more).toLocaleString("en")}`;
      return `| \`${name}\` | ${rows.length.toLocaleString("en")} | ${change} |`;
    });
  const counts = before === null ? "The first data." : `${countChanges(diff)}.`;
  return ["### Data", "", counts, "", "| dataset | rows | change |", "|---|---|---|", ...rows, ""].join("\n");
}

/** A changelog with a section at the end of a version's. */
export function withSection(changelog: string, version: string, section: string): string {
  const lines = changelog.trimEnd().split("\n");
  const start = lines.indexOf(`## ${version}`);
  if (start < 0) throw new Error(`the changelog has no section ${version}`);
  const next = lines.findIndex((line, at) => at > start && line.startsWith("## "));
  const end = next < 0 ? lines.length : next;
  const tail = next < 0 ? [] : lines.slice(next);
  return `${[...lines.slice(0, end).join("\n").trimEnd().split("\n"), "", section.trimEnd(), ...(tail.length > 0 ? ["", ...tail] : [])].join("\n")}\n`;
}
