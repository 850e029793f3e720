import { articleText } from "../../../schema/evidence";
import { articleRecord, crisisRecord, redirectRecord, registers } from "../../../schema/index";
import { recordTable } from "../record-table";

const LEADS: Readonly<Record<keyof typeof registers, string>> = {
  actors: `Whoever asserts, acts or is acted on. Aliases are the forms by which texts call them; names in a text are matched against them. Offices have
dates, since the same name means another office in another year.`,
  places: `Places with coordinates and how exactly these stand for the place. A disputed territory has the country that it belongs to in international
law, and a policy that says so.`,
  publishers: "Who publishes articles, and whether a state owns or directs them.",
  events:
    "What happened, or may: an identity, a name, a lane of the timeline. Dates, places and participants are what claims say.",
  forces: `A force as one counts it, with the side whose it is. What belongs to it stands in the note, so that two forces are not confused.`,
  measures:
    "A measure that somebody takes or threatens: what it is, and its rung of the ladder. How far it has come is what claims say.",
};

/** The chapters on the files that contributors edit: articles, and registers. */
export function files(): string {
  const sections = Object.entries(registers).map(
    ([name, register]) =>
      `### The register of ${name}\n\n${LEADS[name as keyof typeof LEADS]}\n\n${recordTable(register.element)}`,
  );
  return `## The file of the crisis

\`packages/core/data/crisis.yaml\`: what is special to one crisis. Types, labels, colours and the texts of the pages follow from it, so that another folder
makes another site: [how](another-crisis.md).

${recordTable(crisisRecord)}

## Article files

\`packages/core/data/articles/<id>.yaml\`: one published document and what it asserts, in the order of the text. An article known only through citation has
\`texts: []\`.

${recordTable(articleRecord)}

A text of an article:

${recordTable(articleText)}

## Registers

\`packages/core/data/registers/<name>.yaml\`, a list each. An id is unique across all registers, except that a state and its territory share one: the actor
\`freedonia\` and the place \`freedonia\`. If a claim is about such an id, the actor is meant.

${sections.join("\n\n")}

## Ids that are no longer used

\`packages/core/data/redirects.yaml\`: ids never die. When a thing gets another id, its old one moves; when what it named is told apart, it is
split. Both are published as \`redirects\`, and the old id stays in the types, deprecated.

${recordTable(redirectRecord)}`;
}
