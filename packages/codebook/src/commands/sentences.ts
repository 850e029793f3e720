import { type Range, sliceText } from "../evidence/index";
import type { SetUp } from "../frame/frame";
import { Misuse } from "../frame/misuse";
import { DATA, dataDirOf, neededSourcesDir, SOURCES } from "../frame/options";
import { type Outcome, outcome } from "../frame/outcome";
import { count, formatProblem } from "../frame/print-problems";
import { paint } from "../frame/terminal";
import type { ExaminedText } from "../proofs/examine-text";
import type { ArticleFile } from "../read/index";
import { articleFiles } from "./article-files";
import { ruleContext } from "./check-context";

type SentencesOptions = { data?: string; sources?: string; open?: boolean };

/** `crisis sentences`. */
export const sentencesCommand: SetUp = (program, act) => {
  program
    .command("sentences")
    .description("show a local text sentence by sentence, with the claims on each and what none covers")
    .argument("<article>", "an article's id or file")
    .option(...SOURCES)
    .option(...DATA)
    .option("--open", "only the sentences that are not covered yet")
    .addHelpText(
      "after",
      `
The text goes to the terminal and nowhere else.

  crisis sentences gazette-1933-11-17 --sources ../texts
  crisis sentences gazette-1933-11-17 --open`,
    )
    .action(act(sentences));
};

function sentences(target: string, options: SentencesOptions): Outcome {
  const sourcesDir = neededSourcesDir(options.sources);
  const dataDir = dataDirOf(options.data);
  const [file] = articleFiles(dataDir, [target]);
  const context = ruleContext(dataDir, sourcesDir);
  const { data } = context.corpus;
  const problems = data.problems.filter((problem) => problem.file === file);
  const article = data.articles.find((article) => article.file === file);
  const examined = article && context.examined(article);
  if (!examined) return outcome(false, { problems, texts: [] }, problems.map(formatProblem));
  if (article.record.texts.length === 0) throw new Misuse(`${target} has no text: its claims are cited`);
  const unread = examined.unread.map(({ reason }) => reason);
  const texts = [...examined.texts.values()].map((text) => {
    const all = sentencesOf(article, text);
    const open = all.filter(({ missing }) => missing.length > 0);
    const shown = options.open ? open : all;
    return {
      id: text.id,
      sentences: shown,
      total: all.length,
      open: open.length,
      coverage: text.coverage.ratio,
    };
  });
  return outcome(unread.length === 0, { problems, unread, texts }, [
    ...problems.map(formatProblem),
    ...unread,
    ...texts.flatMap(({ sentences, total, open, coverage }) => [
      ...sentences.flatMap(printSentence),
      `${count(total, "sentence")}, ${open} open; ${Math.floor(coverage * 1000) / 10}% covered`,
    ]),
  ]);
}

/** A sentence of a local text, with what covers it. */
type Sentence = Range & {
  number: number;
  words: string;
  claims: { id: string; kind: string }[];
  leftOut: string | null;
  missing: { kind: string; words: string }[];
};

function sentencesOf({ record }: ArticleFile, text: ExaminedText): Sentence[] {
  const words = (range: Range) => sliceText(text.source.normal, range.start, range.end);
  return text.sentences.map((sentence, index) => {
    const claims = record.claims.filter(({ evidence }) =>
      evidence.some((span) => span.text === text.id && "start" in span && touches(span, sentence)),
    );
    const out = record.leftOut.find((entry) => entry.text === text.id && holds(entry, sentence));
    const missing = text.coverage.missing.filter((place) => touches(place, sentence));
    return {
      number: index + 1,
      start: sentence.start,
      end: sentence.end,
      words: words(sentence),
      claims: claims.map(({ id, kind }) => ({ id, kind })),
      leftOut: out?.reason ?? null,
      missing: missing.map((place) => ({ kind: place.kind, words: words(place) })),
    };
  });
}

function printSentence({ number, start, end, words, claims, leftOut, missing }: Sentence): string[] {
  return [
    `${paint.bold(String(number).padStart(3))} ${paint.dim(`${start}–${end}`)} ${words}`,
    ...claims.map(({ id, kind }) => paint.green(`    ${kind} ${id}`)),
    ...(leftOut === null ? [] : [paint.dim(`    left out: ${leftOut}`)]),
    ...missing.map((place) =>
      paint.red(
        place.kind === "sentence"
          ? "    no claim"
          : `    no evidence for the ${place.kind} ${JSON.stringify(place.words)}`,
      ),
    ),
  ];
}

function touches(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function holds(outer: { start?: number | undefined; end?: number | undefined }, inner: Range): boolean {
  return (
    outer.start !== undefined &&
    outer.end !== undefined &&
    outer.start <= inner.start &&
    inner.end <= outer.end
  );
}
