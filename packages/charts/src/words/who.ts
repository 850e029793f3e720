import type { Manner } from "@crisis/core";
import type { ChartContext } from "../context";

interface Asserted {
  readonly id: string;
  readonly assertedBy: string | null;
  readonly manner: Manner;
  readonly via: readonly string[];
  readonly publisher: string;
}

/** With a capital first letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Who asserts a claim, within a sentence: the originator, or how the text presents one who has no name. */
export function who(row: Asserted, context: ChartContext): string {
  if (row.assertedBy !== null) return context.name(row.assertedBy);
  if (row.manner === "own-voice") return context.name(row.publisher);
  const described = context.described(row.id);
  return described ? context.words.quote(described) : context.words.source[row.manner];
}

/** Those through whom a claim came, its publisher last; empty where the publisher speaks itself. */
export function through(row: Asserted, context: ChartContext): string {
  const chain = row.via.map((id) => context.name(id));
  if (row.manner !== "own-voice" && row.assertedBy !== row.publisher) chain.push(context.name(row.publisher));
  return [...new Set(chain)].join(", ");
}
