import type { Corpus } from "../corpus/corpus";
import { Misuse } from "../frame/misuse";
import { nearestWord } from "../read/index";
import { crisisWords, type IdType, meaningsOf } from "../schema/index";
import { type Ask, answersTo, type Choice, type Question } from "./ask";
import type { FormField } from "./form-field";
import { reasonsAgainst } from "./wrong-value";

/** What flags say, as commander gives it: by the flag's name in camel case. */
export type Given = Readonly<Record<string, string | string[] | boolean | undefined>>;

/** A record's fields from flags, and from answers to what they leave out. Throws on a value that cannot be, naming its flag. */
export async function fillIn(
  fields: readonly FormField[],
  given: Given,
  corpus: Corpus,
  ask: Ask | null,
): Promise<Record<string, unknown>> {
  const answers = await answersTo(questionsOf(fields, given, corpus), ask);
  const record: Record<string, unknown> = {};
  for (const field of fields) {
    const said = flagged(field, given) ?? answers.get(field.flag);
    if (said === undefined) continue;
    const values = (Array.isArray(said) ? said : [said]).map((value) =>
      readValue(field, String(value), corpus),
    );
    record[field.name] = field.list ? values : values[0];
  }
  return record;
}

/** What is needed of some fields and no flag says. */
export function questionsOf(fields: readonly FormField[], given: Given, corpus: Corpus): Question[] {
  return fields
    .filter((field) => field.required && flagged(field, given) === undefined)
    .map((field) => questionOf(field, corpus));
}

/** What the flag of a field says: a field may have a flag of another name than its own. */
function flagged({ flag }: FormField, given: Given): Given[string] {
  return given[flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())];
}

function questionOf(field: FormField, corpus: Corpus): Question {
  const choices = choicesOf(field, corpus);
  return {
    flag: field.flag,
    message: field.description,
    ...(choices ? { choices } : {}),
    wrong: (answer) => (answer.trim() === "" ? "it is needed" : wrongWith(field, answer, corpus)),
  };
}

function choicesOf(field: FormField, corpus: Corpus): Question["choices"] {
  const { words, ref, type, schema } = field;
  const filled = crisisMeanings(field, corpus);
  if (filled) return choicesOfWords(Object.keys(filled), filled);
  if (words) return choicesOfWords(words, meaningsOf(schema));
  if (type === "boolean") return ["true", "false"].map((word) => ({ value: word, label: word }));
  if (!ref) return undefined;
  const named = choicesOfNames(ref, corpus);
  return named.length > 0 ? named : undefined;
}

function choicesOfWords(
  words: readonly string[],
  meanings: Readonly<Record<string, string>> | null,
): Choice[] {
  return words.map((word) => ({ value: word, label: meanings ? `${word}: ${meanings[word]}` : word }));
}

/** The words of a field whose list the crisis fills, each with its meaning; `null` for any other field. */
function crisisMeanings(
  { crisisList }: FormField,
  { crisis }: Corpus,
): Readonly<Record<string, string>> | null {
  return crisisList && crisis ? crisisWords(crisis, crisisList) : null;
}

/** The records of a kind, to choose from. */
export function choicesOfNames(ref: IdType, corpus: Corpus): Choice[] {
  return [...namesOf(ref, corpus)].map(([id, name]) => ({
    value: id,
    label: name === id ? id : `${name} (${id})`,
  }));
}

function readValue(field: FormField, said: string, corpus: Corpus): unknown {
  const wrong = wrongWith(field, said, corpus);
  if (wrong !== undefined) throw new Misuse(`--${field.flag}: ${wrong}`);
  return said === "null" ? null : typed(field, said);
}

function typed({ type }: FormField, said: string): string | number | boolean {
  if (type === "number") return Number(said);
  return type === "boolean" ? said === "true" : said;
}

function wrongWith(field: FormField, said: string, corpus: Corpus): string | undefined {
  const { type, ref } = field;
  const filled = crisisMeanings(field, corpus);
  const words = filled ? Object.keys(filled) : field.words;
  if (said === "null") return undefined;
  if (words && !words.includes(said))
    return `expected one of ${words.join(", ")}, got ${said}${near(said, words)}`;
  if (type === "number" && !/^-?\d+(\.\d+)?$/.test(said)) return `expected a number, got ${said}`;
  if (type === "boolean" && said !== "true" && said !== "false") return `expected true or false, got ${said}`;
  if (ref) return wrongRef(ref, said, corpus);
  return reasonsAgainst(field.schema, typed(field, said))[0]?.reason;
}

const REGISTERED: ReadonlySet<IdType> = new Set([
  "ActorId",
  "PlaceId",
  "PublisherId",
  "EventId",
  "ForceId",
  "MeasureId",
]);

/** What is wrong with an id that must be of a record of a kind, or nothing. */
export function wrongRef(ref: IdType, id: string, corpus: Corpus): string | undefined {
  const names = namesOf(ref, corpus);
  if (names.has(id)) return undefined;
  const what = ref.replace(/Id$/, "").toLowerCase();
  const nearest = near(id, [...names.keys()]);
  const enters = REGISTERED.has(ref) ? `; crisis new ${what} enters one` : "";
  return `there is no ${what} ${id}${nearest || enters}`;
}

function near(said: string, words: readonly string[]): string {
  const nearest = nearestWord(said, words);
  return nearest === null ? "" : `; did you mean ${nearest}?`;
}

/** The ids of records of a kind, with their names. */
export function namesOf(ref: IdType, corpus: Corpus): ReadonlyMap<string, string> {
  const { actors, places, publishers, events, forces, measures } = corpus.registers;
  const maps = {
    ActorId: [actors],
    PlaceId: [places],
    PublisherId: [publishers],
    EventId: [events],
    ForceId: [forces],
    MeasureId: [measures],
    SubjectId: [events, forces, measures, actors, places],
    ArticleId: [],
    ClaimId: [],
  }[ref];
  const named = maps.flatMap((map) =>
    [...map.values()].map(({ record }): [string, string] => [record.id, record.name]),
  );
  if (ref === "ArticleId") return new Map([...corpus.articles.keys()].map((id) => [id, id]));
  if (ref === "ClaimId") return new Map([...corpus.claims.keys()].map((id) => [id, id]));
  return new Map(named);
}
