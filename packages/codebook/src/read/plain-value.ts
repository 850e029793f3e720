import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import { forbiddenCharacter, refuseCharacter } from "../schema/forbidden-character";
import { isPlainNumber, refuseNumber } from "./plain-number";

/** What is wrong in a node, and the character that it begins at. */
export type Complain = (reason: string, at: number) => void;

const DEPTH = 64;

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
  const { value, source } = node;
  // an escape is decoded only here
  const forbidden = typeof value === "string" ? forbiddenCharacter(value) : null;
  if (forbidden) complain(refuseCharacter(forbidden), at);
  if (typeof value === "number" && !isPlainNumber(source ?? String(value)))
    complain(refuseNumber(source ?? "", value), at);
  return value;
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
