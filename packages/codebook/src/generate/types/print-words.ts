import type { ClosedList } from "../../schema/index";
import { jsDoc } from "./js-doc";

/** A closed list as a union type, each word under its meaning. */
export function printWords(list: Pick<ClosedList<string>, "name" | "description" | "words">): string {
  const words = Object.entries(list.words).map(
    ([word, meaning]) => `  ${jsDoc(meaning)}\n  | ${JSON.stringify(word)}`,
  );
  // a union of no members is `never`, which would let nothing compile
  const union = words.length === 0 ? " string" : `\n${words.join("\n")}`;
  return `${jsDoc(list.description)}\nexport type ${list.name} =${union};\n`;
}
