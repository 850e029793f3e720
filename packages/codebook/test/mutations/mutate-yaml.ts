import type { Random } from "../tree/random";

// what YAML, the schemas or a file system could stumble over
const SNIPPETS: readonly string[] = [
  ..."& * ! | > % @ ` ? : - # ' \" [ ] { } , ~ . / \\ < = +".split(" "),
  ...[
    "&a",
    "*a",
    "!!js/function x",
    "!!binary x",
    "<<: *a",
    "? [a]",
    "- - - ",
    "|\n",
    ">-\n",
    "# ",
    " #",
    "#",
  ],
  ...[
    "null",
    "~",
    "true",
    "yes",
    "NaN",
    ".inf",
    "-0",
    "0o17",
    "0x1F",
    "1_000",
    "1e400",
    "1e3",
    "010",
    "+7",
    ".5",
    "5.",
  ],
  ...[
    "2021-13-45",
    "9999999999999999999999",
    "{}",
    "[]",
    "[[[[[[",
    "}}}}",
    "''",
    '""',
    '"\\0"',
    '"\\u202e"',
    '"\\x',
  ],
  ...[
    "\t",
    "\r",
    "\r\n",
    "\n\n",
    "\0",
    "\ufeff",
    "\u0085",
    "\u2028",
    "\u202e",
    "\ufffd",
    "\u{1f600}",
    "é",
    "  ",
    "\n---\n",
    "\n...\n",
  ],
  ...[
    "__proto__: { a: 1 }",
    "constructor: x",
    "../../../../etc/passwd",
    "a: b: c",
    "id: id",
    ": x",
    "[type]",
    "{ a: b }: c",
  ],
  ...["%YAML 1.1\n---\n", `${" ".repeat(120)}x`, "x".repeat(1_200), "- ".repeat(50), "[".repeat(60)],
];

type Change = (text: string, chance: Random) => string;

const at = (text: string, chance: Random) => chance.below(text.length + 1);
const cut = (text: string, start: number, end: number, put = "") =>
  text.slice(0, start) + put + text.slice(end);

function inLines(change: (lines: string[], chance: Random) => void): Change {
  return (text, chance) => {
    const lines = text.split("\n");
    change(lines, chance);
    return lines.join("\n");
  };
}

function inScalar(change: (scalar: string, chance: Random) => string): Change {
  return (text, chance) => {
    const scalars = [...text.matchAll(/(?<=: |, |- |\[)[^\s,[\]{}][^,[\]{}\n]*/g)];
    if (scalars.length === 0) return text;
    const { index, 0: scalar } = chance.pick(scalars);
    return cut(text, index, index + scalar.length, change(scalar, chance));
  };
}

const CHANGES: readonly Change[] = [
  (text, chance) => {
    const start = at(text, chance);
    return cut(text, start, start, chance.pick(SNIPPETS));
  },
  (text, chance) => {
    const start = at(text, chance);
    return cut(text, start, start + 1 + chance.below(12));
  },
  (text, chance) => {
    const start = at(text, chance);
    return cut(text, start, start + 1, String.fromCharCode(32 + chance.below(95)));
  },
  (text, chance) => text.slice(0, at(text, chance)),
  inLines((lines, chance) => lines.splice(chance.below(lines.length), 1)),
  inLines((lines, chance) => {
    const from = chance.below(lines.length);
    lines.splice(chance.below(lines.length + 1), 0, ...lines.slice(from, from + 1 + chance.below(4)));
  }),
  inLines((lines, chance) => {
    const [a, b] = [chance.below(lines.length), chance.below(lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? "", lines[a] ?? ""];
  }),
  inLines((lines, chance) => {
    const line = chance.below(lines.length);
    const old = lines[line] ?? "";
    lines[line] =
      chance.below(2) === 0 ? `${" ".repeat(1 + chance.below(4))}${old}` : old.replace(/^ {1,2}/, "");
  }),
  inLines((lines, chance) => {
    const line = chance.below(lines.length);
    lines[line] =
      `${lines[line] ?? ""}${chance.pick(["  ", " # note", "#note", ":", ",", "]", "}", "\t", "\r"])}`;
  }),
  inScalar((_, chance) => chance.pick(SNIPPETS)),
  inScalar((scalar) => JSON.stringify(scalar)),
  inScalar((scalar) => `'${scalar}'`),
  inScalar((scalar, chance) => cut(scalar, chance.below(scalar.length), chance.below(scalar.length))),
  inScalar((scalar) => `[${scalar}]`),
  inScalar((scalar) => `{ ${scalar}: ${scalar} }`),
  inScalar((scalar, chance) => `${scalar}\n${" ".repeat(chance.below(8))}${scalar}`),
];

/** A YAML file changed in one to four places, by letters, lines, values or bytes. */
export function mutateYaml(text: string, chance: Random): Uint8Array {
  let changed = text;
  for (let count = 1 + chance.below(4); count > 0; count -= 1)
    changed = chance.pick(CHANGES)(changed, chance);
  const bytes = Buffer.from(changed);
  if (chance.below(12) === 0 && bytes.length > 0) bytes[chance.below(bytes.length)] = chance.below(256);
  return bytes;
}
