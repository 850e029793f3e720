import { measureMode } from "../../../compile/mode-columns";
import type { CrisisRecord } from "../../../schema/index";
import { status } from "../../../schema/vocabulary";
import { markdownTable } from "../markdown-table";

const rows = Object.entries(status.words).map(([word, meaning]) => {
  const { modality, polarity } = measureMode(word as keyof typeof status.words, "affirmed");
  return [`\`${word}\``, meaning, `\`${modality}\`${polarity === "denied" ? ", denied" : ""}`];
});

const TIERS = ["diplomatic", "targeted", "sectoral", "systemic"] as const;

const tiersOf = ({ tiers }: CrisisRecord) =>
  TIERS.map((name, at) => [String(at + 1), name, tiers.covers[at]?.en ?? ""]);

export const measures = (crisis: CrisisRecord) => `## Sanctions and responses

### Which modality a status gives

${markdownTable(["status", "meaning", "modality"], rows)}

### Which day a status gives

The date of a measure is the day on which it stood at its status, not the day on which it would come. What is \`threatened\`, \`under-discussion\`,
\`in-preparation\`, \`announced\` or \`ruled-out\` has the day of the utterance, and what would set it off is its \`condition\`; what is \`imposed\`, \`renewed\`,
\`suspended\`, \`waived\`, \`lifted\` or \`expired\` has the day of that act, or of its
coming into force where the text tells of that alone. From when it is in force is \`effective\`. A deployment that is \`threatened\` is
dated alike, since nobody says when it would come; one that is \`planned\`, \`forecast\` or \`possible\` has the time for which it is foreseen.

### The sanctions ladder

${markdownTable(["tier", "name", "what is on it"], tiersOf(crisis))}

${crisis.tiers.note ? `${crisis.tiers.note.en} ` : ""}The ladder ranks how broad a measure is, **not how much it hurts**, and it is
ours. A measure that the source leaves too vague to place ("severe economic costs") has no tier. Responses stand beside the ladder.`;
