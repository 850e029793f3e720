import type { Coverage } from "../coverage/index";
import { codePoints } from "../evidence/index";
import { coverageOf } from "../proofs/examine-text";
import { type ArticleFile, proofKey } from "../read/index";
import type { ArticleRule, Finding, RuleContext } from "./rule";

/** Every sentence is evidence or left out, every number, date and name evidence or waived. */
export const coverage: ArticleRule = {
  name: "coverage",
  description:
    "Each sentence of a text is evidence of a claim or left out for a reason; each number, date and name in the others lies in a span or is waived. Worked out from the local text, or from the proof without it.",
  scope: "article",
  check(article, context) {
    if (!article.whole) return [];
    return article.record.texts.flatMap(({ id }, index) => {
      const covered = known(article, id, context);
      if (!covered) return [];
      const path = ["texts", index];
      return [...withHints(missing(covered, path), article.id), ...misfits(article, id, covered)];
    });
  },
};

type Covered = { coverage: Coverage; normal: string | null };

function known(article: ArticleFile, text: string, { corpus, examined }: RuleContext): Covered | null {
  const local = examined(article)?.texts.get(text);
  if (local) return { coverage: local.coverage, normal: local.source.normal };
  const proof = corpus.proofs.get(proofKey(article.record.id, text))?.record;
  if (!proof) return null;
  const sentences = proof.sentences.map(([start, end]) => ({ start, end }));
  const items = proof.items.flatMap(([kind, start, end]) =>
    kind === "number" || kind === "date" || kind === "name" ? [{ kind, start, end } as const] : [],
  );
  return { coverage: coverageOf(article.record, text, sentences, items), normal: null };
}

const EXPECTED = {
  sentence: "a span of a claim, or leftOut with a reason",
  item: "a span of a claim, or waived by name",
};

function missing({ coverage, normal }: Covered, path: (string | number)[]): Finding[] {
  const points = normal === null ? null : codePoints(normal);
  return coverage.missing.map(({ kind, start, end }) => ({
    path,
    message: `a ${kind} of the text is nobody's evidence: ${start}–${end}${points === null ? "" : ` ${shown(points.slice(start, end))}`}`,
    expected: kind === "sentence" ? EXPECTED.sentence : EXPECTED.item,
    got: "neither",
  }));
}

/** The first of each sort says what can be done: of a new text there are many. */
function withHints(findings: readonly Finding[], article: string): Finding[] {
  const told = new Set<string>();
  return findings.map((finding) => {
    const way = finding.expected === EXPECTED.sentence ? "--left-out" : "--waived";
    if (told.has(way)) return finding;
    told.add(way);
    return {
      ...finding,
      hint: `crisis anchor CLAIM --find "…" gives it to a claim; crisis anchor ${article} --find "…" ${way} REASON does without`,
    };
  });
}

// to the terminal of whoever holds the text, and no further than five words
function shown(words: string): string {
  const list = words.split(" ");
  return JSON.stringify(list.length > 5 ? `${list.slice(0, 5).join(" ")} …` : words);
}

const WAYS_OUT: Readonly<Record<string, string>> = {
  "left-out-evidence": "a claim rests on the sentence now: take this entry away, or the span from the claim",
  "waiver-unneeded": "nothing needs it: take this entry away",
};

function misfits({ record }: ArticleFile, text: string, { coverage }: Covered): Finding[] {
  return coverage.findings.map(({ rule, start, end, message }) => {
    const list = rule === "waiver-unneeded" ? "waived" : "leftOut";
    const index = record[list].findIndex(
      (entry) => entry.text === text && entry.start === start && entry.end === end,
    );
    const hint = WAYS_OUT[rule];
    return {
      path: [list, Math.max(0, index)],
      message,
      got: `${start}–${end}`,
      ...(hint === undefined ? {} : { hint }),
    };
  });
}
