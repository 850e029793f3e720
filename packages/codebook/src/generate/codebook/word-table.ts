import type { ClosedList } from "../../schema/index";
import { spaced } from "./links";
import { markdownTable } from "./markdown-table";

/** A closed list as a section: what it tells apart, and each word with its meaning. */
export function wordSection({
  name,
  description,
  words,
}: Pick<ClosedList<string>, "name" | "description" | "words">): string {
  const heading = spaced(name);
  const rows = Object.entries(words).map(([word, meaning]) => [`\`${word}\``, meaning]);
  return `### ${heading.charAt(0).toUpperCase()}${heading.slice(1)}

${description}

${markdownTable(["word", "meaning"], rows)}`;
}
