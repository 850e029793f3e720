import type { Manner } from "../generated/rows";
import { dayWords, edtfPhrase } from "../words/dates";
import { grammar as en } from "../words/en";
import { grammar as es } from "../words/es";
import { type Formats, formatsOf, inLanguage } from "../words/formats";
import type { Grammar, Named } from "../words/language";
import { plainText, wordsOfId } from "../words/plain-text";
import { rowsWith } from "./look-up";

interface Office {
  readonly actor: string;
  readonly title: string;
  readonly of: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

interface Link {
  readonly claim: string;
  readonly order: number;
  readonly manner: Manner;
  readonly actor: string | null;
  readonly office: string | null;
  readonly described: string | null;
}

/**
 * In which language, and by which names. An object of options, and each table in it, is gone through once and remembered: give
 * the same to each call, and change none of them.
 */
export interface Sentence {
  /** English or Spanish, as a BCP 47 tag: `en-GB`, which is the default, `en-US`, `es`, `es-MX` … */
  readonly locale?: string | undefined;
  /** Registers that name ids, such as `actors`; the first that has an id names it. What none names stands by its id. */
  readonly names?: readonly (readonly Named[])[] | undefined;
  /** The dataset `offices`: a person stands with an office held on the day the assertion was public. */
  readonly offices?: readonly Office[] | undefined;
  /** The dataset `attributions`: an unnamed source stands as it is described, and all links of the chain are told. */
  readonly attributions?: readonly Link[] | undefined;
}

/** What the parts of a sentence share. */
export interface Context extends Formats {
  readonly language: Grammar;
  /** A calendar day. @example "3 December 2021" */
  day(day: string): string;
  edtf(edtf: string): string;
  /** The name of an id. */
  name(id: string): string;
  /** The same, in quotation marks where it is a name of ours, of an event or a measure. */
  title(id: string): string;
  names(ids: readonly string[]): string;
  /** The office that an actor held on a day: of several, the one by which a text calls them, else the first. */
  office(actor: string, day: string, called: string | null): string | null;
  chain(claim: string): readonly Link[];
}

const contexts = new WeakMap<Sentence, Context>();

export function contextOf(options: Sentence): Context {
  let context = contexts.get(options);
  if (context === undefined) {
    context = makeContext(options);
    contexts.set(options, context);
  }
  return context;
}

function makeContext(options: Sentence): Context {
  const { locale = "en-GB" } = options;
  const language = inLanguage(locale, { en, es });
  const formats = formatsOf(locale);
  const entry = (id: string): Named | undefined => {
    for (const register of options.names ?? []) {
      const [row] = rowsWith(register, "id", id);
      if (row !== undefined) return row;
    }
    return undefined;
  };
  const nameOf = (id: string, row: Named | undefined) =>
    (row && language.name({ ...row, name: plainText(row.name) }, formats)) || wordsOfId(id);
  const name = (id: string) => nameOf(id, entry(id));
  return {
    ...formats,
    language,
    day: (day) => dayWords(day, formats.long),
    edtf: (edtf) => edtfPhrase(edtf, language, formats.long),
    name,
    title(id) {
      const row = entry(id);
      // actors, places and publishers have names of their own; events, forces and measures have names of ours
      const isOwn = row !== undefined && ("aliases" in row || "country" in row);
      return isOwn ? nameOf(id, row) : language.quote(nameOf(id, row));
    },
    names: (ids) => formats.list(ids.map(name)),
    office(actor, day, called) {
      const held = rowsWith(options.offices ?? [], "actor", actor).filter((office) => isHeld(office, day));
      const office = held.find(({ title }) => title === called) ?? held[0];
      if (office === undefined) return null;
      return plainText(office.title) + (office.of === null ? "" : `, ${name(office.of)}`);
    },
    chain: (claim) =>
      [...rowsWith(options.attributions ?? [], "claim", claim)].sort((a, b) => a.order - b.order),
  };
}

/** Whether an office was held, as far as its first and last day are known. */
const isHeld = ({ from, to }: Office, day: string) =>
  from !== null && from <= day.slice(0, from.length) && (to === null || day.slice(0, to.length) <= to);
