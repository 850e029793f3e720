import { z } from "zod";

/** A list of words that a field may hold, each with its meaning. The human codebook prints it. */
export interface ClosedList<Word extends string> {
  readonly name: string;
  readonly description: string;
  readonly words: Readonly<Record<Word, string>>;
  readonly schema: z.ZodEnum<{ [W in Word]: W }>;
}

const lists: ClosedList<string>[] = [];

/**
 * Declares a closed list: adding a word to it is a major change of the data.
 *
 * @param name the type's name in `@crisis/core`, in PascalCase
 * @param description what the list tells apart
 * @param words each word with its meaning
 */
export function closedList<Word extends string>(
  name: string,
  description: string,
  words: Record<Word, string>,
): ClosedList<Word> {
  const schema = z.enum(Object.keys(words) as [Word, ...Word[]]).meta({ enumName: name });
  const list: ClosedList<Word> = { name, description, words, schema: schema as ClosedList<Word>["schema"] };
  lists.push(list as unknown as ClosedList<string>);
  return list;
}

/** Every closed list, in the order of declaration. */
export const closedLists = (): readonly ClosedList<string>[] => lists;
