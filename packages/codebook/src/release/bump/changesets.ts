import * as reader from "@changesets/read";
import { greatest, type Level } from "./level";

/** A note of what is to be released, and how much of a bump that is, by package. */
export interface Changeset {
  readonly id: string;
  readonly summary: string;
  readonly releases: readonly { readonly name: string; readonly type: Level }[];
}

/** The changesets that wait for the next release. */
export async function pendingChangesets(root: string): Promise<Changeset[]> {
  // CommonJS under an ESM name: which of the two a loader gives, differs
  const { default: read } = reader as unknown as { default: typeof reader.default };
  const found = await (typeof read === "function"
    ? read
    : (read as { default: typeof reader.default }).default)(root);
  return found
    .map(({ id, summary, releases }) => ({ id, summary, releases }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The greatest bump that some changesets state for a package. */
export const statedFor = (name: string, changesets: readonly Changeset[]): Level =>
  greatest(
    changesets.flatMap(({ releases }) => releases.filter((one) => one.name === name).map(({ type }) => type)),
  );

/** A changeset as a file. */
export function formatChangeset(name: string, level: Exclude<Level, "none">, summary: string): string {
  return `---\n${JSON.stringify(name)}: ${level}\n---\n\n${summary}\n`;
}
