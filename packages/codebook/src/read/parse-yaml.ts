import { type Document, isCollection, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { gateTokens } from "./gate-tokens";
import { plainValue, startOf } from "./plain-value";
import type { Path, Position } from "./problem";

/** What is wrong in a YAML text, and where. */
export type Fault = Position & { message: string };

/** A YAML text as a plain value, with the place of each part of it. `document` is `null` where it was not parsed. */
export type Parsed = {
  value: unknown;
  faults: Fault[];
  document: Document | null;
  /** Where a value stands, or the nearest one around it; with `key`, where the field's name stands. */
  position: (path: Path, part?: "key" | "value") => Position;
};

const FAULTS = 20;

/** Reads YAML 1.2 (core schema: dates stay strings) that anybody may have written, in bounded time and without throwing. */
export function parseYaml(text: string): Parsed {
  const lines = new LineCounter();
  const place = (at: number): Position => {
    const { line, col } = lines.linePos(at);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const refused = gateTokens(text);
  if (refused) {
    const message = refused.reason;
    return {
      value: undefined,
      faults: [{ message, ...lineOf(text, refused.at) }],
      document: null,
      position: top,
    };
  }
  try {
    const document = parseDocument(text, {
      schema: "core",
      lineCounter: lines,
      prettyErrors: false,
      // quadratic in a mapping's size; plainValue looks for doubles
      uniqueKeys: false,
      logLevel: "silent",
    });
    const found = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
      message,
      at: pos[0],
    }));
    const value = plainValue(document.contents, (message, at) => found.push({ message, at }));
    const faults = found.map(({ message, at }) => ({ message, ...place(at) }));
    const position: Parsed["position"] = (path, part = "value") => place(offsetOf(document, path, part));
    return { value, faults: capped(faults), document, position };
  } catch (error) {
    // the parser recurses: a text nested past the stack ends here
    const message = `cannot be parsed: ${error instanceof Error ? error.message : String(error)}`;
    return { value: undefined, faults: [{ message, line: 1, column: 1 }], document: null, position: top };
  }
}

const top = (): Position => ({ line: 1, column: 1 });

/** The place of a character in a text. */
export function lineOf(text: string, at: number): Position {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function capped(faults: Fault[]): Fault[] {
  const more = faults.length - FAULTS;
  const last = faults[FAULTS];
  if (more <= 0 || !last) return faults;
  return [...faults.slice(0, FAULTS), { ...last, message: `and ${more} more errors in this file` }];
}

function offsetOf(document: Document, path: Path, part: "key" | "value"): number {
  let node: unknown = document.contents;
  let at = startOf(node);
  for (const [depth, step] of path.entries()) {
    if (!isCollection(node)) return at;
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    const next: unknown = isMap(node) ? pair?.value : node.get(step, true);
    if (isMap(node) && !pair) return at;
    const wantsKey = part === "key" && depth === path.length - 1;
    // an empty value stands nowhere: its name does
    at = pair && (wantsKey || !next) ? startOf(pair.key) : next ? startOf(next) : at;
    node = next;
  }
  return at;
}
