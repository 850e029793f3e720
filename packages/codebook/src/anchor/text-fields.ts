import { isScalar, type Scalar, type YAMLMap } from "yaml";
import type { SourceText } from "../read/read-source";
import { flowScalar } from "./flow-map";
import type { Edit } from "./splice";

const NAMES = ["digest", "length", "normalization"] as const;

/** The edits that fill a text's digest, length and normalisation in, where they are missing or placeholders; `differs` where
 * the article was coded from another text than the local one. */
export function fillTextFields(
  text: string,
  node: YAMLMap,
  source: SourceText,
): { edits: Edit[]; differs: boolean } {
  const digest = scalarAt(node, "digest");
  const placeholder = digest === undefined || digest === null || /^0+$/.test(String(digest));
  if (!placeholder && digest !== source.digest) return { edits: [], differs: true };
  if (!placeholder && NAMES.every((name) => scalarAt(node, name) === source[name]))
    return { edits: [], differs: false };
  const edits: Edit[] = [];
  const missing: string[] = [];
  for (const name of NAMES) {
    const scalar = node.get(name, true);
    if (!isScalar(scalar)) missing.push(`${name}: ${flowScalar(source[name])}`);
    else edits.push({ ...rangeOf(scalar), text: flowScalar(source[name]) });
  }
  return { edits: missing.length > 0 ? [...edits, before(text, node, missing)] : edits, differs: false };
}

function scalarAt(node: YAMLMap, name: string): unknown {
  const scalar = node.get(name, true);
  return isScalar(scalar) ? scalar.value : undefined;
}

function rangeOf(scalar: Scalar): { start: number; end: number } {
  return { start: scalar.range?.[0] ?? 0, end: scalar.range?.[1] ?? 0 };
}

/** New fields go before the `file` field: before a name there is never a comment in the way. */
function before(text: string, node: YAMLMap, fields: readonly string[]): Edit {
  const key = node.items.find((pair) => isScalar(pair.key) && pair.key.value === "file")?.key as
    | Scalar
    | undefined;
  const at = key?.range?.[0] ?? node.range?.[0] ?? 0;
  const column = at - (text.lastIndexOf("\n", at - 1) + 1);
  const between = node.flow ? ", " : `${text.includes("\r\n") ? "\r\n" : "\n"}${" ".repeat(column)}`;
  return { start: at, end: at, text: fields.map((field) => field + between).join("") };
}
