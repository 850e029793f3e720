import { z } from "zod";
import type { CrisisRecord } from "./crisis";
import { ID_MAX, ID_PATTERN } from "./ids";

/** A list of words that a field may hold, each with its meaning. The human codebook prints it. */
export interface ClosedList<Word extends string> {
  readonly name: string;
  readonly description: string;
  readonly words: Readonly<Record<Word, string>>;
  readonly schema: z.ZodEnum<{ [W in Word]: W }>;
}

/** A closed list whose words a crisis gives, in its `crisis.yaml`. */
export interface CrisisList {
  readonly name: CrisisListName;
  readonly description: string;
  readonly schema: z.ZodString;
}

export type CrisisListName = "Scope" | "Topic";

type Described = Pick<ClosedList<string>, "name" | "description" | "words">;

const lists: (ClosedList<string> | CrisisList)[] = [];

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

/** Declares a closed list whose words each crisis gives. The schema takes any word; the rule `crisis-words` takes those of the crisis. */
export function crisisList(name: CrisisListName, description: string): CrisisList {
  const schema = z
    .string()
    .max(ID_MAX)
    .regex(ID_PATTERN, "a word is lower-case letters and digits joined by hyphens")
    .meta({ enumName: name });
  const list: CrisisList = { name, description, schema };
  lists.push(list);
  return list;
}

/** The words of a list that a crisis gives, each with its meaning. */
export function crisisWords(crisis: CrisisRecord, list: CrisisListName): Readonly<Record<string, string>> {
  const entries = list === "Scope" ? crisis.scopes : crisis.topics;
  return Object.fromEntries(
    Object.entries(entries).map(([word, { meaning, label }]) => [word, meaning ?? label.en]),
  );
}

/** Every closed list of a crisis, in the order of declaration. */
export const closedLists = (crisis: CrisisRecord): readonly Described[] =>
  lists.map((list) =>
    "words" in list
      ? list
      : {
          name: list.name,
          description: list.description,
          words: crisisWords(crisis, list.name),
        },
  );

/** The lists that each crisis fills. */
export const crisisLists = (): readonly CrisisList[] =>
  lists.filter((list): list is CrisisList => !("words" in list));

/** The meaning of each word of the closed list that a schema holds; `null` where it holds none that is the same for each crisis. */
export function meaningsOf(schema: z.ZodType): Readonly<Record<string, string>> | null {
  const list = lists.find(({ name }) => name === schema.meta()?.["enumName"]);
  return list && "words" in list ? list.words : null;
}
