import { boundsGiven } from "../../../rules/bounds";
import { boundsRelation } from "../../../schema/vocabulary";
import { markdownTable } from "../markdown-table";

const rows = Object.entries(boundsGiven).map(([word, given]) => {
  const high = word === "between" ? "y" : "x";
  return [
    `\`${word}\``,
    boundsRelation.words[word as keyof typeof boundsGiven].split(":")[0] ?? "",
    given.includes("low") ? "x" : "–",
    given.includes("best") ? "x" : "–",
    given.includes("high") ? high : "–",
  ];
});

/** The bands of ICD 203, in which the words of likelihood are read. */
const LIKELIHOOD: readonly (readonly [string, string])[] = [
  ["almost no chance, remote", "0.01 to 0.05"],
  ["very unlikely, highly improbable", "0.05 to 0.20"],
  ["unlikely, improbable", "0.20 to 0.45"],
  ["roughly even chance", "0.45 to 0.55"],
  ["likely, probable", "0.55 to 0.80"],
  ["very likely, highly probable", "0.80 to 0.95"],
  ["almost certain, nearly certain", "0.95 to 0.99"],
];

export const numbers = `## Numbers

A number has three bounds, after the Uppsala Conflict Data Program: \`low\`, \`best\`, \`high\`. A bound that the source does not give is null, and
null is not zero and not the best value again. Which bounds a number has follows from how the source words it, the \`relation\`:

${markdownTable(["relation", "worded", "low", "best", "high"], rows)}

Write numbers as the text counts them: "two dozen" is 24, "half" is 0.5 with the unit \`share\`. Never convert, add or average.

### Words of likelihood

${markdownTable(["words", "band"], LIKELIHOOD)}

The bands are those of the US intelligence community's directive ICD 203.`;
