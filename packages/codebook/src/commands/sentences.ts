import { type Range, sliceText } from "../evidence/index";
import type { ExaminedText } from "../proofs/examine-text";
import type { ArticleFile } from "../read/index";
import { articleFiles } from "./article-files";
import { ruleContext } from "./check-context";
import { dataDirOf, Misuse, neededSourcesDir } from "./options";
import { count, formatProblem } from "./print-problems";
import { paint, print } from "./terminal";

export type SentencesOptions = { data?: string; sources?: string; open?: boolean };

/** `crisis sentences`: the local text, sentence by sentence, with what covers each. Returns the exit code. */
export function sentences(target: string, options: SentencesOptions): number {
  const sourcesDir = neededSourcesDir(options.sources);
  const dataDir = dataDirOf(options.data);
  const [file] = articleFiles(dataDir, [target]);
  const context = ruleContext(dataDir, sourcesDir);
  const { data } = context.corpus;
  for (const problem of data.problems.filter((problem) => problem.file === file))
    print(formatProblem(problem));
  const article = data.articles.find((article) => article.file === file);
  const examined = article && context.examined(article);
  if (!examined) return 1;
  if (article.record.texts.length === 0) throw new Misuse(`${target} has no text: its claims are cited`);
  for (const { reason } of examined.unread) print(reason);
  for (const text of examined.texts.values()) printText(article, text, options.open === true);
  return examined.unread.length > 0 ? 1 : 0;
}

function printText(article: ArticleFile, text: ExaminedText, openOnly: boolean): void {
  let open = 0;
  for (const [index, sentence] of text.sentences.entries()) {
    const claims = article.record.claims.filter(({ evidence }) =>
      evidence.some((span) => span.text === text.id && "start" in span && touches(span, sentence)),
    );
    const out = article.record.leftOut.find((entry) => entry.text === text.id && holds(entry, sentence));
    const missing = text.coverage.missing.filter((place) => touches(place, sentence));
    if (missing.length > 0) open += 1;
    if (openOnly && missing.length === 0) continue;
    const words = (range: Range) => sliceText(text.source.normal, range.start, range.end);
    print(
      `${paint.bold(String(index + 1).padStart(3))} ${paint.dim(`${sentence.start}–${sentence.end}`)} ${words(sentence)}`,
    );
    for (const { id, kind } of claims) print(paint.green(`    ${kind} ${id}`));
    if (out) print(paint.dim(`    left out: ${out.reason}`));
    for (const place of missing) {
      print(
        paint.red(
          place.kind === "sentence"
            ? "    no claim"
            : `    no evidence for the ${place.kind} ${JSON.stringify(words(place))}`,
        ),
      );
    }
  }
  print(
    `${count(text.sentences.length, "sentence")}, ${open} open; ${Math.floor(text.coverage.ratio * 1000) / 10}% covered`,
  );
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
