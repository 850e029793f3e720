import type { MutationOptions, MutationRun, Rate } from "./run-mutants";

const SHOWN = 6;

/** Why changes of a class can slip through where a text is there. */
const WHY: Readonly<Record<string, string>> = {
  dates:
    "Where a text gives two dates, an interval can begin or end with either; a loose phrase (“weeks ago”) bears out every day that it can mean.",
  "dates from the context":
    "No span words these. They must be the article's day, a date that the text names within five sentences, one of another of its claims about the same thing or of a related claim, or a term of office; where several such days lie side by side, each is possible. One end of an interval may be judged.",
  "actors not in the text":
    "A field listed as inferred may name a state or body of which the article names a part: its president, its ministry.",
  modality:
    "A cue is looked for in the spans and the sentences around them; a long sentence has cues of several modalities (“will” is a plan, a promise, a threat and a forecast). Of statuses, those that end or stay a measure have words of their own; the others have none but their modality's.",
  "unit and thing counted":
    "What is counted must be named beside the number, or in a value span where there is none; but a span can name two things (“tanks and troops”), and one word can stand for two (“forces” are men and units).",
  polarity: "A denial needs a word of denial in a span; such a word can deny something else there.",
  hedge: "As with modality, the word may stand in the same sentence and hedge something else.",
  side: "The side of a force may be inferred, and so may be any that the article names.",
  "dates swapped within the article": "The other date stands in the same spans.",
  "actors swapped within the article":
    "Both are named in the spans or the sentences around them: who speaks and who is spoken of is told by grammar, which the lexicon does not read.",
  "evidence swapped within the article":
    "The other spans are words of the same text, often of the same speaker; a claim without a figure or date asks little of them.",
};

/** The rates as Markdown: numbers only, and no word of any text. */
export function mutationReport(run: MutationRun, { seed, most, sample }: MutationOptions): string {
  const { articles, claims, rates } = run;
  const part = sample === undefined ? "" : ", a sample";
  return `# How many false changes are caught

Printed by \`pnpm --filter @crisis/codebook bench:mutations\` with the texts in \`CRISIS_SOURCES\`; not edited by hand.

Each proved claim of the ${articles} articles whose text was there (${claims} claims${part}) was changed in every way below, at most ${most}
changes a class and claim (seed ${seed}). *With the text*: the share that \`crisis verify\` and the rules for a claim find, no proof asked. *Without*:
the share that no longer is what the committed proof covers, which is what \`crisis check\` asks of somebody who has no text.

| what was changed | changes | caught with the text | caught without |
|---|--:|--:|--:|
${rates.map(row).join("\n")}

## What slipped through with the text, and why

${rates
  .filter(({ slipped }) => slipped.size > 0)
  .map(slips)
  .join("\n")}
`;
}

function row({ name, mutants, caught, unproved }: Rate): string {
  return `| ${name} | ${mutants} | ${percent(caught, mutants)} | ${percent(unproved, mutants)} |`;
}

function percent(part: number, all: number): string {
  return all === 0 ? "–" : `${(Math.floor((part / all) * 1_000) / 10).toFixed(1)} %`;
}

function slips({ name, slipped }: Rate): string {
  const sorts = [...slipped].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const shown = sorts.slice(0, SHOWN).map(([sort, count]) => `${sort} (${count})`);
  const more = sorts.slice(SHOWN).reduce((sum, [, count]) => sum + count, 0);
  return `- **${name}**: ${shown.join(", ")}${more > 0 ? `, others (${more})` : ""}. ${WHY[name] ?? ""}`.trimEnd();
}
