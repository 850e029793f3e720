import figures from "../../../../agreement/figures.json";
import { markdownTable } from "../markdown-table";

type Field = { n: number; same: number; alpha: number | null; interval: readonly number[] | null };

const percent = (share: number) => `${Math.round(share * 100)} %`;
const ofChance = (value: number) => value.toFixed(2).replace(/^(-?)0(?=\.)/, "$1");
const interval = ({ interval: ends }: Field) =>
  ends === null ? "–" : ends.map((end) => ofChance(end)).join(" to ");
const alpha = ({ alpha: value }: Field) => (value === null ? "–" : ofChance(value));

const documents = markdownTable(
  ["article", "claims of the first coding", "of the second", "found by both"],
  figures.documents.map(({ article, first, second, matched }) => [
    `\`${article}\``,
    String(first),
    String(second),
    String(matched),
  ]),
);

const fields = markdownTable(
  ["field", "claims compared", "same", "alpha", "95 % interval"],
  figures.fields.map((field) => [
    `\`${field.field}\``,
    String(field.n),
    percent(field.same),
    alpha(field),
    interval(field),
  ]),
);

export const agreement = `## How far two codings agree

${figures.documents.length} articles were coded a second time from the text, by a coder that saw neither the first coding nor what points at it. Both passes were
machine-assisted and followed this codebook, so they are **not two independent people**: read the figures as how far the rules fix the
result, not as how true it is. The registers, which tell what the first coding had found worth an entry, were in sight of the second, so
agreement on \`about\`, and on which claims there are, is too high rather than too low. The rules under [cases that were decided](#cases-that-were-decided) came out of the comparison, so a coding
of today would differ from both. Both codings, as they were compared, are in \`packages/codebook/agreement\`, and
\`npm run bench:agreement\` in \`packages/codebook\` works the figures out again.

First the units: a claim of one coding and a claim of the other are one unit where at least half of the words that the shorter rests on
are the other's too. The second coding found ${figures.matched} of the ${figures.first} claims of the first (recall ${percent(figures.recall)}); of its own
${figures.second}, the first has ${percent(figures.precision)} (precision).

${documents}

Then the fields of the claims that both found, where both give the field: the share that has the same value, and
[Krippendorff's alpha](https://doi.org/10.1080/19312450709336664) for words, which is 1 for full agreement and 0 for chance, with the middle 95 % of
${figures.draws} samples of the pairs, drawn with replacement. No alpha is given where all values are the same, since chance then leaves nothing to judge. Few
claims make wide intervals.

${fields}`;
