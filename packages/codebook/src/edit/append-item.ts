import { type Document, isMap, isSeq, type Node, parseDocument } from "yaml";
import { type Edit, splice } from "../anchor/splice";
import type { Path } from "../read/index";
import { blockLines, flowText, styleOf } from "./print-record";

/** A YAML text with a record added to one of its lists, in the manner of the others: behind the last, or behind the one at
 * `after`. All else stays as it was, to the character. `null` where there is no such list. */
export function appendItem(
  text: string,
  path: Path,
  record: Readonly<Record<string, unknown>>,
  { after, flow }: { after?: number; flow?: boolean } = {},
): string | null {
  const document = parseDocument(text, { schema: "core", uniqueKeys: false, logLevel: "silent" });
  const list = path.length === 0 ? document.contents : document.getIn(path, true);
  const style = styleOf(text);
  const isEmpty = list === null || list === undefined || (isSeq(list) && list.items.length === 0);
  if (isEmpty && path.length > 1 && list === undefined) return null;
  if (isEmpty) return splice(text, [filled(text, document, path, record, flow)]);
  if (!isSeq(list)) return null;
  const index = Math.min(after ?? list.items.length - 1, list.items.length - 1);
  const beside = list.items[index] as Node;
  if (list.flow) {
    const end = beside.range?.[1] ?? 0;
    return splice(text, [{ start: end, end, text: `, ${flowText(record, style)}` }]);
  }
  const dash = text.lastIndexOf("-", beside.range?.[0] ?? 0);
  const column = dash - (text.lastIndexOf("\n", dash) + 1);
  const asFlow = flow ?? (isMap(beside) && beside.flow === true);
  const lines = asFlow ? [flowText(record, style)] : blockLines(record, style);
  const item = listItem(lines, column);
  const at = behind(text, beside, list.items[index + 1] as Node | undefined);
  const gap = blankBetween(text, list.items as Node[]) ? style.newline : "";
  const open = at > 0 && text[at - 1] !== "\n" ? style.newline : "";
  return splice(text, [
    { start: at, end: at, text: `${open}${gap}${item.join(style.newline)}${style.newline}` },
  ]);
}

function listItem(lines: readonly string[], column: number): string[] {
  const indent = " ".repeat(column);
  return lines.map((line, index) => `${indent}${index === 0 ? "- " : "  "}${line}`);
}

/** The list written where there was none, or an empty one. */
function filled(
  text: string,
  document: Document,
  path: Path,
  record: Readonly<Record<string, unknown>>,
  // spans are a line each
  flow = path.length > 1,
): Edit {
  const style = styleOf(text);
  const name = path.at(-1);
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const key = isMap(parent) ? parent.items.find((pair) => String(pair.key) === name)?.key : undefined;
  const at = (key as Node | undefined)?.range?.[0];
  const column = at === undefined ? 0 : at - (text.lastIndexOf("\n", at - 1) + 1);
  const lines = flow ? [flowText(record, style)] : blockLines(record, style);
  const item = listItem(lines, name === undefined ? 0 : column + 2).join(style.newline);
  const end = text.length;
  if (at === undefined) {
    const open = text === "" || text.endsWith("\n") ? "" : style.newline;
    const head = name === undefined ? "" : `${name}:${style.newline}`;
    return { start: end, end, text: `${open}${head}${item}${style.newline}` };
  }
  const start = text.indexOf(":", at) + 1;
  const rest = /^[ \t]*(\[[ \t]*\])?/.exec(text.slice(start))?.[0].length ?? 0;
  return { start, end: start + rest, text: `${style.newline}${item}` };
}

/** Where what comes behind an item begins: behind its line, and before what is said of the next. */
function behind(text: string, item: Node, next: Node | undefined): number {
  const last = next === undefined ? text.length : text.lastIndexOf("-", next.range?.[0] ?? 0);
  const end = lastOffset(item);
  const line = text.indexOf("\n", end);
  return line < 0 || line >= last ? (next === undefined ? text.length : last) : line + 1;
}

function lastOffset(node: Node): number {
  if (isMap(node) && !node.flow) {
    const pair = node.items.at(-1);
    const value = pair?.value as Node | null | undefined;
    return value ? lastOffset(value) : ((pair?.key as Node | undefined)?.range?.[1] ?? 0);
  }
  if (isSeq(node) && !node.flow) return node.items.length > 0 ? lastOffset(node.items.at(-1) as Node) : 0;
  return node.range?.[1] ?? 0;
}

/** Whether the items of a list have a line between them. */
function blankBetween(text: string, items: readonly Node[]): boolean {
  const [first, second] = items;
  if (!first || !second) return false;
  return /\n[ \t]*\r?\n/.test(text.slice(lastOffset(first), second.range?.[0] ?? 0));
}
