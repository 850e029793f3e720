import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";

/** What is wrong in a node, and the character that it begins at. */
export type Complain = (reason: string, at: number) => void;

const DEPTH = 64;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff]/u;

/** The plain value of a YAML node: mappings without a prototype's reach, lists, strings, numbers, booleans, null. */
export function plainValue(node: unknown, complain: Complain, depth = 0): unknown {
  const at = startOf(node);
  if (depth > DEPTH) {
    complain("nested too deep", at);
    return null;
  }
  if (isSeq(node)) return node.items.map((item) => plainValue(item, complain, depth + 1));
  if (isMap(node)) return mapping(node.items, complain, depth);
  if (!isScalar(node)) return null;
  if (typeof node.value === "string" && CONTROL.test(node.value))
    complain("a control character in a text", at);
  return node.value;
}

function mapping(items: readonly Pair[], complain: Complain, depth: number): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const { key, value: item } of items) {
    if (!isScalar(key) || typeof key.value !== "string") {
      complain("a field's name must be a word", startOf(key));
      continue;
    }
    if (seen.has(key.value)) complain(`the field ${JSON.stringify(key.value)} stands twice`, startOf(key));
    seen.add(key.value);
    // defined, not assigned: __proto__ is a name like any other
    Object.defineProperty(value, key.value, {
      value: plainValue(item, complain, depth + 1),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return value;
}

/** The character that a node begins at. */
export function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
