import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
} from "yaml";
import { type Edit, splice } from "../anchor/splice";
import type { Change, Path } from "../read/index";
import { scalarText } from "./scalar-text";

/** A YAML text with a change made to one of its records, all else as it was to the character; `null` where it cannot be made. */
export function applyChange(text: string, record: string | null, change: Change): string | null {
  if ("firstLine" in change) return withFirstLine(text, change.firstLine);
  const document = parseDocument(text, { schema: "core", uniqueKeys: false, logLevel: "silent" });
  const root = record === null ? [] : wayTo(record, document);
  if (root === null) return null;
  const edit =
    "remove" in change
      ? removal(text, document, [...root, ...change.remove])
      : setting(text, document, [...root, ...change.set], scalarText(change.value));
  return edit === null ? null : splice(text, [edit]);
}

function withFirstLine(text: string, line: string): string {
  const [first = ""] = text.split(/\r?\n/, 1);
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  if (first.startsWith("# yaml-language-server:")) return line + text.slice(first.length);
  return `${line}${end}${end}${text}`;
}

/** The way to the record of an id: the whole of an article file, one of its claims, or an entry of a register. */
export function wayTo(id: string, document: Document): Path | null {
  const { contents } = document;
  const isIt = (node: unknown) => isMap(node) && node.get("id") === id;
  const within = (list: unknown, path: Path) => {
    const index = isSeq(list) ? list.items.findIndex(isIt) : -1;
    return index < 0 ? null : [...path, index];
  };
  if (isIt(contents)) return [];
  return within(contents, []) ?? (isMap(contents) ? within(contents.get("claims", true), ["claims"]) : null);
}

function removal(text: string, document: Document, path: Path): Edit | null {
  const step = path.at(-1);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (step === undefined || !isCollection(parent)) return null;
  const index = isMap(parent) ? indexOfKey(parent, String(step)) : Number(step);
  if (index < 0 || parent.items[index] === undefined) return null;
  const { start, end } = rangeOf(parent.items[index]);
  if (parent.flow) {
    const next = parent.items[index + 1];
    if (next !== undefined) return { start, end: rangeOf(next).start, text: "" };
    const before = parent.items[index - 1];
    return { start: before === undefined ? start : rangeOf(before).end, end, text: "" };
  }
  // the last one gone, an empty list is written
  if (parent.items.length === 1 && path.length > 1) {
    return setting(text, document, path.slice(0, -1), isSeq(parent) ? "[]" : "{}");
  }
  return { start: lineStart(text, start), end: lineEnd(text, end), text: "" };
}

function setting(text: string, document: Document, path: Path, value: string): Edit | null {
  const node = document.getIn(path, true);
  if (isScalar(node) && node.range) return { start: node.range[0], end: node.range[1], text: value };
  if (isCollection(node) && node.range) {
    const { start, end } = rangeOf(node);
    const line = lineStart(text, start);
    // a block begins on a line of its own, its name on the one before
    const block = !node.flow && text.slice(line, start).trim() === "" && path.length > 0;
    return block
      ? { start: line - (text[line - 2] === "\r" ? 2 : 1), end, text: ` ${value}` }
      : { start, end, text: value };
  }
  const parent = document.getIn(path.slice(0, -1), true);
  const name = path.at(-1);
  if (!isMap(parent) || typeof name !== "string") return null;
  const last = parent.items.at(-1);
  if (!last) return null;
  const { start, end } = rangeOf(last);
  if (parent.flow) return { start: end, end, text: `, ${name}: ${value}` };
  const column = start - lineStart(text, start);
  const at = lineEnd(text, end);
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const open = at > 0 && text[at - 1] !== "\n" ? newline : "";
  return { start: at, end: at, text: `${open}${" ".repeat(column)}${name}: ${value}${newline}` };
}

function indexOfKey(map: YAMLMap, name: string): number {
  return map.items.findIndex(({ key }) => isScalar(key) && key.value === name);
}

function rangeOf(item: unknown): { start: number; end: number } {
  const { key, value } = item as Pair<{ range?: number[] }, { range?: number[] } | null>;
  if (key?.range) return { start: key.range[0] ?? 0, end: endOf(value) ?? key.range[1] ?? 0 };
  return { start: (item as { range?: number[] }).range?.[0] ?? 0, end: endOf(item) ?? 0 };
}

/** Where what a node holds ends: a block collection's range goes on to the next node. */
function endOf(node: unknown): number | undefined {
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1);
    return last === undefined ? node.range?.[1] : rangeOf(last).end;
  }
  return (node as { range?: number[] } | null)?.range?.[1];
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** Behind the end of the line that a place is in. */
function lineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] === "\n") return at;
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}
