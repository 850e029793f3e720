import { CST, Lexer } from "yaml";

/** What is wrong with a YAML text before it is parsed, and at which character. */
export type Refusal = { reason: string; at: number };

const TOKENS = 400_000;
const DEPTH = 40;
const INDENT = 200;
const CONTENT = "\u001f";

const REFUSED: Readonly<Partial<Record<CST.TokenType, string>>> = {
  anchor: "anchors are not used here; write the value out",
  alias: "aliases are not used here; write the value out",
  tag: "tags are not used here",
  "directive-line": "directives are not used here",
  "explicit-key-ind": "keys are written without a question mark",
};

/** Looks through the tokens of a YAML text for what the parser takes too long over, or what the data have no use for:
 * deep nesting, millions of tokens, anchors and aliases, tags, directives. The lexer is linear; the parser is not. */
export function gateTokens(text: string): Refusal | null {
  let at = 0;
  let count = 0;
  let depth = 0;
  let dashes = 0;
  let starts = 0;
  let content = false;
  let newline = true;
  for (const token of new Lexer().lex(text)) {
    const type = content ? "scalar" : CST.tokenType(token);
    const refusal = (type && REFUSED[type]) ?? null;
    if (refusal) return { reason: refusal, at };
    count += 1;
    if (count > TOKENS) return { reason: `more than ${TOKENS} parts in one file`, at };
    if (type === "flow-map-start" || type === "flow-seq-start") depth += 1;
    if (type === "flow-map-end" || type === "flow-seq-end") depth -= 1;
    if (depth < 0) return { reason: `${JSON.stringify(token)} closes what was not opened`, at };
    dashes = type === "newline" ? 0 : dashes + (type === "seq-item-ind" ? 1 : 0);
    const indent = newline && type === "space" ? token.length : 0;
    if (depth > DEPTH || dashes > DEPTH || indent > INDENT) return { reason: "nested too deep", at };
    if (type === "doc-start") starts += 1;
    if (starts > 1) return { reason: "one document a file", at };
    newline = type === "newline";
    content = token === CONTENT;
    // the lexer's own marks stand for no character
    if (!(token.length === 1 && (token === CONTENT || token === "\u0002" || token === "\u0018")))
      at += token.length;
  }
  return null;
}
