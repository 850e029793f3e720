import { kind } from "../../../schema/vocabulary";
import { markdownTable } from "../markdown-table";

const ABOUT: Readonly<Record<keyof typeof kind.words, string>> = {
  deployment: "a force",
  sanction: "a measure",
  response: "a measure",
  casualties: "an event",
  forecast: "an event",
  event: "an event",
  assessment: "any subject",
  quantity: "any subject",
  statement: "any subject",
};

const rows = Object.entries(kind.words).map(([word, meaning], index) => [
  String(index + 1),
  `[\`${word}\`](#${word})`,
  meaning,
  ABOUT[word as keyof typeof ABOUT],
]);

export const kinds = `## Kinds, and which one

An assertion has one kind: **the first of this list that fits.** A speech that threatens sanctions is a sanction claim with its
attribution, and no statement besides. A forecast that soldiers will be brought up is a deployment with modality \`planned\` or
\`forecast\`, since deployment comes first.

${markdownTable(["", "kind", "what it is", "about"], rows)}

What a claim is about is a **subject**: an entry of a register that has an identity and no values. An event's entry does not say when it
took place; claims do, and they may disagree.`;
