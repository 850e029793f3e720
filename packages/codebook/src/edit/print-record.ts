import { Document, isCollection } from "yaml";
import { scalarText } from "./scalar-text";

/** How a file is written, as far as it can be told: what is added is written alike. */
export type Style = { padding: boolean; newline: string };

export function styleOf(text: string): Style {
  // most of the data puts a space inside braces
  return {
    padding: !/\{\w/.test(text) || /\{ \w/.test(text),
    newline: text.includes("\r\n") ? "\r\n" : "\n",
  };
}

/** A record in lines, a field each, short things in braces; what is `undefined` is left out. */
export function blockLines(record: Readonly<Record<string, unknown>>, style: Style): string[] {
  return Object.entries(record).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (Array.isArray(value) && value.some((item) => typeof item === "object" && item !== null)) {
      return [`${name}:`, ...value.map((item) => `  - ${flowText(item, style)}`)];
    }
    const isBare = typeof value !== "object" || value === null;
    return [`${name}: ${isBare ? scalarText(value as string | null) : flowText(value, style)}`];
  });
}

/** A value on one line.
 * @example flowText({ place: "kyiv", role: "at" }, { padding: true, newline: "\n" }) //=> "{ place: kyiv, role: at }"
 */
export function flowText(value: unknown, { padding }: Style): string {
  const document = new Document(value, { schema: "core" });
  if (isCollection(document.contents)) document.contents.flow = true;
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: padding }).trimEnd();
  // a list of words has no spaces inside its brackets
  return text.replace(/^\[ (.*) \]$/s, "[$1]").replace(/: \[ ([^[\]]*) \]/g, ": [$1]");
}
