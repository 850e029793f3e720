import type { Change, DataDiff } from "./change";
import { describeShape } from "./describe";
import { groupsOf } from "./groups";
import { printFieldChange } from "./print-value";

// a job summary holds 1 MiB, and nobody reads more
const MOST = 200;

/** A difference as Markdown, for a page of a code host: a table a group, long ones folded. */
export function formatMarkdown(diff: DataDiff): string[] {
  const groups = groupsOf(diff).flatMap(({ title, changes }) => [
    `### ${title[0]?.toUpperCase()}${title.slice(1)}: ${changes.length.toLocaleString("en")}`,
    "",
    "| id | what |",
    "|---|---|",
    ...changes.slice(0, MOST).map((change) => `| ${nameOf(change)} | ${tellOf(change)} |`),
    ...(changes.length > MOST ? ["", `… and ${(changes.length - MOST).toLocaleString("en")} more.`] : []),
    "",
  ]);
  const shape = diff.shape.map((change) => `- ${plain(describeShape(change))}`);
  return [...groups, ...(shape.length > 0 ? ["### How rows look", "", ...shape, ""] : [])];
}

const nameOf = ({ type, id }: Change) => `${type === "claim" ? "" : `${type} `}${code(id)}`;

function tellOf({ what, to, says, fields }: Change): string {
  const parts = fields.map((field) => `**${plain(field.field)}** ${plain(printFieldChange(field))}`);
  if (to) parts.unshift(`→ ${to.map(code).join(", ")}`);
  if (what === "added" || parts.length === 0) parts.unshift(plain(says));
  return parts.join("<br>");
}

const code = (id: string) => `<code>${plain(id)}</code>`;

/** Text that stands in a table of Markdown as it is, whatever it holds. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#!|~@]/g, (mark) => `&#${mark.codePointAt(0)};`).replace(/\s+/g, " ");
}
