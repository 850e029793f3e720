import { paint } from "../frame/terminal";
import type { OtherClaim, Story, StoryRelation, StorySpan } from "./story";
import { tellValue } from "./tell-value";

/** A claim's story as a terminal shows it. */
export function tell(story: Story): string[] {
  const { article, about, known, evidence, standing } = story;
  const { confirms, contradicts, origin } = standing;
  const now = standing.history.at(-1)?.standing ?? "single";
  return [
    `${paint.bold(story.id)}  ${story.kind}, ${story.file}:${story.line}`,
    `  ${story.summary}`,
    ...(story.deprecated === null ? [] : [paint.red(`  deprecated: ${story.deprecated}`)]),
    ...part("what it codes", [
      field("about", `${about.name} (${about.id})`),
      ...Object.entries(story.coded).map(([name, value]) => field(name, tellValue(value))),
    ]),
    ...part("where it stands", [
      `${article.name}`,
      `${article.publisher}, ${article.published}, ${article.url}`,
      `public since ${known.day}${known.basis === "article" ? "" : ` (${[known.basis, known.reference].filter(Boolean).join(": ")})`}`,
    ]),
    ...part("who said it, originator first", story.attribution.map(link)),
    ...part(`evidence: ${STATUS[evidence.status]}`, [...evidence.spans.flatMap(span), ...evidence.unread]),
    ...part(`standing: ${now}`, [
      ...(standing.history.length > 1
        ? standing.history.map(({ from, standing: word }) => `${word} from ${from}`)
        : []),
      ...confirms.map((other) => `confirmed by ${told(other)}`),
      ...contradicts.map((other) => `contradicted by ${told(other)}`),
      ...(origin === story.id ? [] : [`its origin is ${origin}`]),
    ]),
    ...part(
      "relations",
      story.relations.map((one) => relation(one, [...confirms, ...contradicts])),
    ),
    ...part(
      "corrections",
      story.corrections.flatMap(({ field, says, record, cause, reference }) => [
        `${field} (${cause}): the source says ${quote(says)}, the record is ${quote(record)}`,
        `  ${reference}`,
      ]),
    ),
    ...part(
      "redirects",
      story.redirects.map(({ id, kind, note }) => `${id} ${kind} here${note === null ? "" : `: ${note}`}`),
    ),
    ...part(
      "releases",
      story.releases.length === 0
        ? ["in no release yet"]
        : story.releases.map(({ version, date, what }) => `${version} ${date} ${what}`),
    ),
  ];
}

const STATUS = {
  anchored: "anchored, proved against the text",
  cited: "cited, known through a citation only",
  pending: "its proof is pending; published as cited",
  unproved: "not proved as it stands: crisis verify holds it against the text",
} as const;

function part(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0 && !title.includes(":")) return [];
  return ["", paint.cyan(title), ...lines.map((line) => `  ${line}`)];
}

const field = (name: string, value: string) => `${name.padEnd(13)} ${value}`;

const quote = (words: string) => JSON.stringify(words);

function link({ manner, actor, office, described }: Story["attribution"][number]): string {
  const who = actor ? `${actor.name} (${actor.id})` : described;
  return [who, office, manner].filter(Boolean).join(", ");
}

function span({ text, start, end, role, sentence, verdict, words }: StorySpan): string[] {
  const place = start === null ? "not anchored yet" : `${start}–${end}`;
  const where = sentence === null ? place : `${place}, sentence ${sentence}`;
  return [
    `${text} ${where}: ${role}, ${verdict}`,
    ...(words === undefined ? [] : [paint.dim(`  ${quote(words)}`)]),
  ];
}

/** A relation in a line; what the other claim says is not told again. */
function relation(
  { type, direction, other, outcome, note }: StoryRelation,
  before: readonly OtherClaim[],
): string {
  const who = before.some(({ id }) => id === other.id) ? other.id : told(other);
  const way = direction === "from" ? `${type} ${who}` : `${who} ${type} it`;
  return [way, outcome, note].filter(Boolean).join("; ");
}

const told = ({ id, publisher, published, summary }: OtherClaim) =>
  `${id} (${publisher}, ${published}: ${summary})`;
