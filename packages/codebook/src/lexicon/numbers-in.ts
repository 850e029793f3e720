import { cardinals, fractions, ordinals, scaleLetters, scales } from "./number-words";
import { alternatives } from "./phrases";

/** A number as a text words it; offsets are into the string. */
export type NumberMention = {
  start: number;
  end: number;
  value: number;
  form: "digits" | "words";
  sort: "cardinal" | "ordinal" | "fraction";
};

const small = alternatives(Object.keys(cardinals));
const scale = alternatives(Object.keys(scales));
const plain = `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?`;
const PATTERNS = {
  ordinal: `(?:\\d+(?:st|nd|rd|th)|(?:(?:twenty|thirty)-)?(?:${alternatives(Object.keys(ordinals))}))`,
  digits: `(?:${plain})(?:(?:${alternatives(Object.keys(scaleLetters))})(?![\\p{L}]))?(?:[ -](?:${scale}))*`,
  halves: `half a (?:${scale})`,
  // "twice as many" and "twice the size" compare
  twice: "twice(?! (?:as|the|that|its|their|his|her)(?![\\p{L}]))",
  fraction: alternatives(Object.keys(fractions).map((words) => words.replaceAll(" ", "[ -]"))),
  words: `(?:(?:${small})|an?(?= (?:${scale})(?![\\p{L}])))(?:(?:[ -]|(?<=${scale}) and )(?:${small}|${scale})(?![\\p{L}]))*(?: and a half)?`,
};
// not a part of a word, a name (S-400), a time of day (3:03) or a longer figure
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{L}-|\\p{N}[.:,])(?:${Object.entries(PATTERNS)
    .map(([name, pattern]) => `(?<${name}>${pattern})`)
    .join("|")})(?![\\p{L}\\p{N}]|[:.,]\\d)`,
  "giu",
);

/** Every number in a text, in digits or words, ordinals and fractions included.
 * @example numbersIn("half of the 2.5 million").map((number) => number.value) //=> [0.5, 2500000]
 */
export function numbersIn(text: string): NumberMention[] {
  return Array.from(text.matchAll(NUMBER), (match) => {
    const groups = match.groups ?? {};
    const where = { start: match.index, end: match.index + match[0].length };
    const words = match[0].toLowerCase();
    if (groups["ordinal"]) return { ...where, value: ordinalOf(words), form: form(words), sort: "ordinal" };
    if (groups["fraction"]) {
      return {
        ...where,
        value: fractions[words.replaceAll("-", " ")] ?? Number.NaN,
        form: "words",
        sort: "fraction",
      };
    }
    if (groups["halves"]) {
      return {
        ...where,
        value: (scales[words.split(" ")[2] ?? ""] ?? Number.NaN) / 2,
        form: "words",
        sort: "cardinal",
      };
    }
    if (groups["twice"]) return { ...where, value: 2, form: "words", sort: "cardinal" };
    return {
      ...where,
      value: groups["digits"] ? digitsOf(words) : wordsOf(words),
      form: form(words),
      sort: "cardinal",
    };
  });
}

function form(words: string): "digits" | "words" {
  return /^\d/.test(words) ? "digits" : "words";
}

function ordinalOf(words: string): number {
  const parts = words.split("-");
  const last = parts.at(-1) ?? "";
  const tens = parts.length > 1 ? (cardinals[parts[0] ?? ""] ?? 0) : 0;
  return /^\d/.test(last) ? Number.parseInt(last, 10) : tens + (ordinals[last] ?? Number.NaN);
}

function digitsOf(words: string): number {
  const [, figure = "", letter = "", rest = ""] = /^([\d.,]*\d)([a-z]*)(.*)$/.exec(words) ?? [];
  const factors = rest
    .split(/[ -]/)
    .filter(Boolean)
    .map((word) => scales[word] ?? 1);
  // 2.3 million must be 2300000, not 2299999.9999999995
  return round(
    factors.reduce(
      (value, factor) => value * factor,
      Number(figure.replaceAll(",", "")) * (scaleLetters[letter] ?? 1),
    ),
  );
}

function wordsOf(words: string): number {
  let total = 0;
  let group = 0;
  for (const word of words.replace(/ and a half$/, "").split(/[ -]+/)) {
    const factor = scales[word];
    if (word in cardinals) group += cardinals[word] ?? 0;
    else if (word === "a" || word === "an") group = 1;
    else if (factor !== undefined && factor < 1_000) group = Math.max(group, 1) * factor;
    else if (factor !== undefined) {
      total += Math.max(group, 1) * factor;
      group = 0;
    }
  }
  return total + group + (words.endsWith(" and a half") ? 0.5 : 0);
}

function round(value: number): number {
  return Number(value.toPrecision(15));
}
