import type { Corpus } from "../corpus/corpus";
import { isNamed } from "../lexicon/index";
import type { ArticleFile } from "../read/index";
import type { ExaminedText } from "./examine-text";

type Texts = ReadonlyMap<string, ExaminedText>;

// the same few actors are asked for again and again
const answers = new WeakMap<Corpus, WeakMap<Texts, Map<string, boolean>>>();

/** Whether an article's texts, its title or its publisher's name name an actor, or a person or body that belongs to it. */
export function isNamedAround(actor: string, article: ArticleFile, texts: Texts, corpus: Corpus): boolean {
  const ofCorpus = answers.get(corpus) ?? new WeakMap<Texts, Map<string, boolean>>();
  answers.set(corpus, ofCorpus);
  const known = ofCorpus.get(texts) ?? new Map<string, boolean>();
  ofCorpus.set(texts, known);
  const answer = known.get(actor) ?? isNamed(namesAround(actor, corpus), wordsOf(article, texts, corpus));
  known.set(actor, answer);
  return answer;
}

// how a company is set up is seldom said
const LEGAL_FORM = / (?:AG|GmbH|Inc|LLC|Ltd|PJSC|JSC|OJSC|SA|plc)\.?$/;
// of "US citizens in Ukraine", a text says "citizens"
const TELLING_WORD = /\p{L}{6,}/gu;

function namesAround(actor: string, corpus: Corpus): string[] {
  const { actors } = corpus.registers;
  const belonging = [...actors.values()].filter(
    ({ record }) => record.partOf === actor || record.country === actor,
  );
  const names = [actor, ...belonging.map(({ record }) => record.id)].flatMap((id) => corpus.namesOf(id));
  const own = corpus.namesOf(actor);
  const isGroup = actors.get(actor)?.record.kind === "people";
  return [
    ...names,
    ...own.map((name) => name.replace(LEGAL_FORM, "")),
    ...(isGroup ? own.flatMap((name) => name.match(TELLING_WORD) ?? []) : []),
  ];
}

function wordsOf({ record }: ArticleFile, texts: Texts, { registers }: Corpus): string {
  const publisher = registers.publishers.get(record.publisher)?.record.name ?? "";
  return [record.title, publisher, ...[...texts.values()].map(({ source }) => source.normal)].join("\n");
}
