import type { ClosedList } from "../../schema/index";
import { jsDoc } from "./js-doc";

/** A closed list as a union type, each word under its meaning. */
export function printWords(list: ClosedList<string>): string {
  const words = Object.entries(list.words).map(
    ([word, meaning]) => `  ${jsDoc(meaning)}\n  | ${JSON.stringify(word)}`,
  );
  return `${jsDoc(list.description)}\nexport type ${list.name} =\n${words.join("\n")};\n`;
}
