import { FAILSAFE_SCHEMA, load, type Schema, Type } from "js-yaml";
import { forbiddenCharacter } from "../schema/forbidden-character";
import { isPlainNumber } from "./plain-number";

const LONGEST = 256 << 10;

const LONGEST_LINE = 1_000;

// What the two parsers could read otherwise, or what is refused, by anything that could be it: indicators of anchors, aliases, tags,
// block scalars and complex keys; lists as keys; directives and further documents; escapes; tabs and other control characters; comments without a space; very deep
// indents.
const DOUBTFUL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are among what is refused
  /[\\\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff]|\r(?!\n)|["'\]}]#|[\]}]\s*(?::|,\s*\[)|\{(?:[^{}[\]]*,)?\s*\[|(?:^|[\s[\]{},:-])[&*!|>%@`?]|^(?:---|\.\.\.| {100})/mu;

/** A YAML text as a plain value, by a parser that keeps no places and is several times quicker; `undefined` where the text is not
 * plain enough for both parsers to read it alike, or is wrong. Then parseYaml has the word.
 * @example quickYaml('date: 2014-03\nlow: 5') //=> { date: "2014-03", low: 5 }
 * @example quickYaml("low: *five") //=> undefined
 */
export function quickYaml(text: string): unknown {
  if (text.length > LONGEST || DOUBTFUL.test(text) || hasLongLine(text) || hasLooseBracket(text))
    return undefined;
  if (forbiddenCharacter(text, { crlf: true })) return undefined;
  try {
    return load(text, { schema: CORE });
  } catch {
    return undefined;
  }
}

function hasLongLine(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    if ((end < 0 ? text.length : end) - start > LONGEST_LINE) return true;
    if (end < 0) return false;
    start = end + 1;
  }
  return false;
}

/** Whether what stands in brackets goes on in a line that is indented no further than the one in which they were opened: a fault
 * to one of the parsers only. */
function hasLooseBracket(text: string): boolean {
  let indent = 0;
  let open = 0;
  let outer = 0;
  for (const [found] of text.matchAll(/[[\]{}]|\n(?: |- )*/g)) {
    if (found.startsWith("\n")) {
      indent = found.length - 1;
      if (open > 0 && indent <= outer) return true;
    } else if (found === "[" || found === "{") {
      if (open === 0) outer = indent;
      open += 1;
    } else open -= 1;
    if (open < 0) return true;
  }
  return false;
}

const NULL = /^(?:~|[Nn]ull|NULL)?$/;
const BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const NUMBER =
  /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;

const scalar = (tag: string, test: RegExp, construct: (data: string) => unknown) =>
  new Type(`tag:yaml.org,2002:${tag}`, {
    kind: "scalar",
    resolve: (data: string | null) => test.test(data ?? ""),
    construct: (data: string | null) => construct(data ?? ""),
  });

// the core schema of YAML 1.2 as the library yaml reads it; that of js-yaml knows other numbers
const CORE: Schema = FAILSAFE_SCHEMA.extend({
  implicit: [
    scalar("null", NULL, () => null),
    scalar("bool", BOOLEAN, (data) => /^t/i.test(data)),
    scalar("float", NUMBER, (data) => {
      if (!isPlainNumber(data)) throw new Error("left to the other parser");
      return Number(data);
    }),
  ],
});
