import { isMap, isScalar, visit, type YAMLMap } from "yaml";
import type { Edit } from "./splice";

/** A YAML mapping on one line.
 * @example flowMap({ text: "en", start: 4 }) //=> "{ text: en, start: 4 }"
 */
export function flowMap(fields: Readonly<Record<string, string | number>>): string {
  const pairs = Object.entries(fields).map(([key, value]) => `${key}: ${flowScalar(value)}`);
  return `{ ${pairs.join(", ")} }`;
}

/** A value in a flow mapping: plain where that is read back as the same text. */
export function flowScalar(value: string | number): string {
  if (typeof value === "number") return String(value);
  // a digest of digits alone, or with one e, would be read as a number
  const plain =
    /^[a-z0-9][a-z0-9-]*$/.test(value) && !/^\d+(e\d+)?$/.test(value) && !/^(true|false|null)$/.test(value);
  return plain ? value : JSON.stringify(value);
}

/** The edit that puts a mapping on one line in the place of another, with the comments that stood inside it at its end. */
export function replaceMap(
  text: string,
  node: YAMLMap,
  fields: Readonly<Record<string, string | number>>,
): Edit {
  const start = node.range?.[0] ?? 0;
  const end = start + text.slice(start, lastOffset(node)).trimEnd().length;
  const comments = node.flow ? "" : innerComments(node);
  return { start, end, text: flowMap(fields) + comments };
}

function lastOffset(node: YAMLMap): number {
  if (node.flow) return node.range?.[1] ?? 0;
  const last = node.items.at(-1)?.value;
  return isScalar(last) || isMap(last) ? (last.range?.[1] ?? 0) : (node.range?.[1] ?? 0);
}

/** What is commented inside a block mapping, but for the comment behind its last value, which stays where it is. */
function innerComments(node: YAMLMap): string {
  const last = node.items.at(-1)?.value;
  const comments: string[] = [];
  visit(node, {
    Scalar(_, scalar) {
      if (scalar.commentBefore) comments.push(scalar.commentBefore);
      if (scalar.comment && scalar !== last) comments.push(scalar.comment);
    },
  });
  return comments.map((comment) => ` #${comment.replace(/\s*\n\s*/g, " ")}`).join("");
}
