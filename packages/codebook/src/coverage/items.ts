import { codePoints, countPoints, type Range, sentences as split } from "../evidence/index";
import { countedNounAhead, datesIn, foldName, numbersIn, vagueNumbersIn } from "../lexicon/index";
import { blank, namesIn } from "./names-in";

/** A number, date or proper name of a text, which evidence must cover; offsets in code points of the normalised text. */
export type Item = Range & { kind: "number" | "date" | "name" };

/** What items are found with: the sentences, where they were split before normalising; names that may begin a sentence alone. */
export type ItemOptions = { sentences?: readonly Range[]; names?: readonly string[] };

const ADDRESS = /(?:https?:\/\/|www\.)\S*/g;

/** Every number, date and proper name of a normalised text, in order, none inside another.
 * "One" counts only before a thing that is counted; "several" and "dozens" count, "some" and "many" do not.
 * @example items("Oslo saw two ships in May 2021.", { names: ["Oslo"] }).map((item) => item.kind) //=> ["name", "number", "date"]
 */
export function items(text: string, options: ItemOptions = {}): Item[] {
  const known = new Set(
    (options.names ?? [])
      .flatMap((name) => [name, ...name.split(" ")])
      .map((name) => foldName(name).toLowerCase()),
  );
  const points = codePoints(text);
  return (options.sentences ?? split(text)).flatMap(({ start, end }) => {
    const sentence = points.slice(start, end).replace(ADDRESS, (address) => "_".repeat(address.length));
    return itemsOf(sentence, known).map((item) => ({
      kind: item.kind,
      start: start + countPoints(sentence.slice(0, item.start)),
      end: start + countPoints(sentence.slice(0, item.end)),
    }));
  });
}

function itemsOf(sentence: string, known: ReadonlySet<string>): Item[] {
  const dates: Item[] = datesIn(sentence)
    .filter(({ item }) => item)
    .map(({ start, end }) => ({ kind: "date", start, end }));
  const names: Item[] = namesIn(
    blank(sentence, ...dates.flatMap(({ start, end }) => [start, end])),
    known,
  ).map((name) => ({ kind: "name", ...name }));
  const taken = [...dates, ...names];
  const numbers: Item[] = [
    ...numbersIn(sentence).filter((number) => counts(sentence, number)),
    ...vagueNumbersIn(sentence),
  ]
    .filter((number) => !taken.some((other) => number.start < other.end && other.start < number.end))
    .map(({ start, end }) => ({ kind: "number", start, end }));
  return [...taken, ...numbers].sort((a, b) => a.start - b.start);
}

/** "One" is a pronoun more often than a number. */
function counts(sentence: string, number: { start: number; end: number; value: number }): boolean {
  const words = sentence.slice(number.start, number.end).toLowerCase();
  if (words === "one") return countedNounAhead(sentence.slice(number.end));
  return !(words === "first" && /\bat $/i.test(sentence.slice(0, number.start)));
}
