import { countedBy } from "./counted-by";
import type { BoundsRelation } from "./hedges";
import { type NumberMention, numbersIn } from "./numbers-in";
import { phrasesAtEnd, phrasesAtStart } from "./phrases";
import { relationsOf } from "./relations-of";
import { fractionMakes, timeUnits, units } from "./units";

/** A number with how it is worded and what it counts; offsets are into the string. */
export type Quantity = {
  start: number;
  end: number;
  /** One value, or the two ends of a range. */
  values: number[];
  /** The relation that its hedge words give; more than one where they are stacked ("at least some 100"). */
  relations: BoundsRelation[];
  /** What is counted, by every word of the data that the nouns beside it can stand for. */
  counted: string[];
  /** How many of each unit of the data one of its unit makes; none where it has no unit. */
  makes: Readonly<Record<string, number>>;
};

const UNITS = units.map((unit) => [phrasesAtStart(unit.words), unit.makes] as const);
const VAGUE_BEFORE = phrasesAtEnd(["several", "a few", "few", "many"]);
const RANGE = /^\s*(?:to|or|-|and)\s*$/i;
/** Every quantity in a text: numbers with their hedges, ranges as one, units, and what is counted.
 * @example quantitiesIn("some 4,200 sailors")[0]?.relations //=> ["about"]
 * @example quantitiesIn("two hours and one minute")[0]?.values //=> [121] with makes { minutes: 1, … }
 */
export function quantitiesIn(text: string): Quantity[] {
  const numbers = [...withArticles(text), ...numbersIn(text).filter((number) => counts(text, number))].sort(
    (a, b) => a.start - b.start,
  );
  const found: Quantity[] = [];
  for (let i = 0; i < numbers.length; i += 1) {
    const first = numbers[i];
    const second = numbers[i + 1];
    if (!first) continue;
    const range = second !== undefined && isRange(text, first, second);
    const last = range ? second : first;
    found.push(
      quantity(
        text,
        range ? [scaled(first, second), second.value] : [first.value],
        first,
        last,
        numbers[i + (range ? 2 : 1)],
      ),
    );
    if (range) i += 1;
  }
  const summed = sums(text, found);
  // "two hours" is no quantity of its own in "two hours and one minute"
  const parts = found.filter((part) => !summed.some((sum) => sum.start <= part.start && part.end <= sum.end));
  return [...summed, ...parts, ...nones(text)];
}

function counts(text: string, number: NumberMention): boolean {
  return number.sort !== "ordinal" && !VAGUE_BEFORE.test(text.slice(0, number.start));
}

/** "an hour", "half an hour": an article that counts. */
function withArticles(text: string): NumberMention[] {
  return Array.from(
    text.matchAll(
      /(?<![\p{L}])(?<!half )(?<!rather than )an? (?=(?:minute|hour|day|week|month|year|decade)(?![\p{L}]))/giu,
    ),
    (match) => ({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      value: 1,
      form: "words",
      sort: "cardinal",
    }),
  );
}

function isRange(text: string, first: NumberMention, second: NumberMention): boolean {
  const joint = text.slice(first.end, second.start);
  const between = /between\s*(?:[$€£]\s*)?$/i.test(text.slice(0, first.start));
  return (
    RANGE.test(joint.replace(/[$€£]/g, "")) && (between || !/and/i.test(joint)) && first.sort === second.sort
  );
}

/** "1 to 2 million": the second number's scale holds for the first. */
function scaled(first: NumberMention, second: NumberMention): number {
  const scale = 10 ** (3 * Math.floor(Math.log10(Math.max(second.value, 1)) / 3));
  return second.form === "digits" &&
    first.value < 1_000 &&
    first.value * scale <= second.value &&
    second.value >= 1e6
    ? first.value * scale
    : first.value;
}

function quantity(
  text: string,
  values: number[],
  first: NumberMention,
  last: NumberMention,
  next: NumberMention | undefined,
): Quantity {
  const after = text.slice(last.end, next?.start);
  const unit = UNITS.find(([pattern]) =>
    pattern.test(after.replace(/^ (?:an?|of an?) (?=hour|day|week|month|year)/, " ")),
  );
  const dollars = /\$\s*$/.test(text.slice(0, first.start)) ? { "us-dollars": 1 } : null;
  const makes = dollars ?? unit?.[1] ?? (last.sort === "fraction" ? fractionMakes : {});
  return {
    start: first.start,
    end: last.end,
    values,
    makes,
    relations: relationsOf(text, first.start, last.end, values.length > 1),
    counted: countedBy(after, text.slice(0, first.start)),
  };
}

/** Durations that stand side by side, in the smaller unit. */
function sums(text: string, found: readonly Quantity[]): Quantity[] {
  return found.flatMap((first, i) => {
    const second = found[i + 1];
    if (second === undefined || !first.values[0] || !second.values[0]) return [];
    const joint = text.slice(first.end, second.start);
    if (/^ \p{L}+ and a $/u.test(joint) && second.values[0] === 0.5) {
      return [{ ...first, end: second.end, values: [first.values[0] + 0.5] }];
    }
    const unit = [...timeUnits].find((name) => second.makes[name] === 1);
    const factor = unit && first.makes[unit];
    if (!factor || factor <= 1 || !/^[ -]\p{L}+(?:,? and|,)? $/u.test(joint)) return [];
    const values = [first.values[0] * factor + second.values[0]];
    return [{ ...second, start: first.start, values, relations: first.relations }];
  });
}

/** "no casualties", "without losses", "nobody was killed": none is 0. */
function nones(text: string): Quantity[] {
  const none =
    /(?<![\p{L}])(?:no|without(?: any)?|not any|not a single|zero|nobody|no one|none)(?![\p{L}])(?! (?:fewer|less|more|greater|longer))/giu;
  return Array.from(text.matchAll(none), (match) => {
    const end = match.index + match[0].length;
    const counted = countedBy(text.slice(end).split(/\s+/).slice(0, 6).join(" "), "");
    return { start: match.index, end, values: [0], relations: ["exact" as const], counted, makes: {} };
  }).filter((quantity) => quantity.counted.length > 0);
}
