import type { CrisisRecord } from "../../schema/index";
import { generatedHeader } from "../header";
import { jsDoc } from "../types/js-doc";
import { printWords } from "../types/print-words";

/** The module of what is special to the crisis: a constant a part, so that bundlers keep only what is used. */
export function crisisModule(crisis: CrisisRecord): string {
  const { title, window, earliest, sides, scopes, topics, turningPoints, borders, tiers, site } = crisis;
  const labels = Object.entries(sides).map(([side, { label }]): [string, string] => [side, label.en]);
  const phrases = Object.fromEntries(Object.entries(scopes).map(([scope, { phrase }]) => [scope, phrase]));
  const parts: [name: string, type: string, doc: string, value: unknown][] = [
    ["title", "Localized", "What the crisis is called.", title],
    ["window", "Window", "The time that the collection is about.", window],
    ["earliest", "string", "Claims are about no earlier day.", earliest],
    ["sides", "Readonly<Record<Side, SideEntry>>", "The sides, in the order of legends.", sides],
    ["scopes", "Readonly<Record<Scope, ScopeEntry>>", "What a figure may include.", scopes],
    ["topics", "Readonly<Record<Topic, TopicEntry>>", "What statements and events may be about.", topics],
    [
      "turningPoints",
      "readonly TurningPoint[]",
      "The events that every time axis shows, in the order of time.",
      turningPoints,
    ],
    [
      "borders",
      "readonly Border[]",
      "Territories whose borders on the ground are not those in law.",
      borders,
    ],
    ["tiers", "Tiers", "What is on each tier of the sanctions ladder.", tiers],
    ["site", "SiteTexts", "The texts of pages about this crisis.", site],
  ];
  return `${generatedHeader("packages/core/data/crisis.yaml")}
import type {
  Border,
  Crisis,
  Localized,
  ScopeEntry,
  SideEntry,
  SiteTexts,
  Tiers,
  TopicEntry,
  TurningPoint,
  Window,
} from "../crisis/types";
import type { Scope, Topic } from "./rows";

${printWords({ name: "Side", description: "The sides of the crisis.", words: Object.fromEntries(labels) })}
${parts.map(([name, type, doc, value]) => `${jsDoc(doc)}\nexport const ${name}: ${type} = ${JSON.stringify(value, null, 2)};\n`).join("\n")}
${jsDoc("The phrases of scopes alone, so that a bundle of sentences has no more of them.")}
export const scopePhrases: Readonly<Record<Scope, Localized>> = ${JSON.stringify(phrases, null, 2)};

${jsDoc("All of it together.")}
export const crisis: Crisis = { ${parts.map(([name]) => name).join(", ")} };
`;
}
