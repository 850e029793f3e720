import type { DayRange } from "../dates/index";
import { months, partsOfMonth, partsOfYear, partWords, seasonWords, weekdays } from "./calendar";
import { countedNouns } from "./counted-nouns";
import { cardinals } from "./number-words";
import { alternatives, phrases, phrasesAtEnd, phrasesAtStart } from "./phrases";
import { relativeDays } from "./relative-days";
import { daysAway, decadeOf, monthOf, seasonOf, weekdayNear, yearOf } from "./resolve-date";

/** What a date phrase can name, as seen from the day of publication; `loose` where dates inside agree with it too. */
export type Candidate = DayRange & { loose?: boolean };

/** A date as a text words it; offsets are into the string. */
export type DateMention = {
  start: number;
  end: number;
  /** Whether the phrase names its year, and needs no day of publication. */
  stated: boolean;
  /** Whether coverage counts it ("now" is none). */
  item: boolean;
  /** Candidates, the way we code it first; `year` where another date beside it names the year. */
  resolve: (published: string, outlook: Outlook, year?: number) => Candidate[];
  year?: number;
};

/** Whether the words around a date look back, may look ahead, or surely do ("expected by"). */
export type Outlook = "back" | "either" | "ahead";

type Groups = Readonly<Record<string, string | undefined>>;

const MONTH = alternatives(
  Object.keys(months).map((name) =>
    name.length < 5 && name !== "may" && name !== "june" && name !== "july" ? `${name}\\.?` : name,
  ),
);
const PART = `(?:${alternatives(["early", "mid", "late", ...Object.keys(partsOfMonth), ...Object.keys(partWords)])})`;
const YEAR = "(?:1[5-9]|20)\\d\\d";
const DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
const COUNT = `(?:\\d+|an?|(?:${alternatives(Object.keys(cardinals))})(?:-(?:${alternatives(Object.keys(cardinals))}))?)`;

const RULES: readonly [
  pattern: string,
  read: (groups: Groups) => Omit<DateMention, "start" | "end" | "item">,
][] = [
  [`(?<y>\\d{4})-(?<m>[01]\\d)-(?<d>[0-3]\\d)`, monthly],
  [`(?<month>${MONTH}) (?<d>${DAY})(?:,? (?<y>${YEAR}))?(?!\\d|,\\d)`, monthly],
  [`(?<d>${DAY}) (?:of )?(?<month>${MONTH})(?:,? (?<y>${YEAR}))?`, monthly],
  [`(?:(?<part>${PART})[ -])?(?<month>${MONTH})(?:,? (?:of )?(?<y>${YEAR}))?`, monthly],
  [`(?:(?<part>${PART})[ -])(?<y>${YEAR})`, yearly],
  [
    `(?<season>${alternatives(Object.keys(seasonWords))})(?: of)? (?<y>${YEAR})`,
    ({ season = "", y }) => fixed([seasonOf(season, Number(y))], Number(y)),
  ],
  [`(?:the )?(?<y>\\d{3}0)s`, ({ y }) => fixed([decadeOf(Number(y))], Number(y))],
  [`(?<y>${YEAR})(?!\\d|s\\b|[.,]\\d|%)`, yearly],
  [
    `(?:(?<which>last|next|this|the following|the previous) )?(?<weekday>${alternatives(Object.keys(weekdays))})(?:'s)?(?: (?:morning|afternoon|evening|night))?`,
    weekly,
  ],
  [
    `(?:in |within )(?:the (?:next|coming) )?(?:about |around |some |roughly )?(?<n>${COUNT})(?: (?:or|to) (?<m>${COUNT}))? (?<unit>days?|weeks?|months?|years?)(?: time)?`,
    away(1),
  ],
  [
    `(?:about |around |some |roughly )?(?<n>${COUNT})(?: (?:or|to) (?<m>${COUNT}))? (?<unit>days?|weeks?|months?|years?) ago`,
    away(-1),
  ],
  ...relativeDays.map(
    ({ words, resolve, loose }): [string, () => Omit<DateMention, "start" | "end" | "item">] => [
      alternatives(words),
      () => ({
        stated: false,
        resolve: (published) => [{ ...resolve(published), ...(loose ? { loose } : {}) }],
      }),
    ],
  ),
];

const COMPILED = RULES.map(
  ([pattern, read]) =>
    [new RegExp(`(?<![\\p{L}\\p{N}$])(?:${pattern})(?![\\p{L}\\p{N}])`, "giu"), read] as const,
);
const UNCOUNTED = new Set(
  relativeDays.filter(({ item }) => item === false).map(({ words }) => alternatives(words)),
);
const COUNTED = phrasesAtStart(Object.values(countedNouns).flat());
const AHEAD = phrases([
  "will",
  "would",
  "next",
  "coming",
  "upcoming",
  "plans?",
  "planned",
  "planning",
  "expected",
  "expects?",
  "scheduled",
  "until",
  "before",
  "by",
  "could",
  "may",
  "might",
  "going to",
  "due",
  "ahead",
  "forecast",
  "likely",
  "as (early|soon) as",
]);

const RIGHT_BEFORE = phrasesAtEnd(
  ["by", "until", "before", "no later than", "as (early|soon) as"]
    .flatMap((word) => [word, `${word} the`, `(expected|due|planned|scheduled) ${word}`])
    .concat(["(expected|due|planned|scheduled|forecast) (in|for|on)( the)?"]),
);

/** Every date in a text: days, months, years and parts of them, decades, weekdays, days and weeks relative to publication.
 * @example datesIn("In late 2013").map((date) => date.resolve("2021-12-07", "back")[0]) //=> [{ from: "2013-10-01", to: "2013-12-31" }]
 */
export function datesIn(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const [i, [pattern, read]] of COMPILED.entries()) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      if (isNoDate(text, match[0], start, end, match.groups ?? {})) continue;
      found.push({ start, end, item: !UNCOUNTED.has(RULES[i]?.[0] ?? ""), ...read(match.groups ?? {}) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether the words around a date look ahead, so that a month or weekday without a year may be the next one.
 * @example outlook("The ships are expected by the end of June", 30) //=> "ahead"
 */
export function outlook(sentence: string, at: number): Outlook {
  if (RIGHT_BEFORE.test(sentence.slice(0, at))) return "ahead";
  return AHEAD.test(sentence) ? "either" : "back";
}

function isNoDate(text: string, words: string, start: number, end: number, groups: Groups): boolean {
  const name = groups["month"]?.replace(".", "");
  // "2014 soldiers" is a number, "Nord Stream 2014" a name
  if (/^\d{4}$/.test(words))
    return COUNTED.test(text.slice(end)) && !/\b(?:in|since|of|until|by) $/i.test(text.slice(0, start));
  if (name === undefined) return false;
  const bare = !groups["d"] && !groups["y"] && !groups["part"];
  // "may" and "march" are verbs too, and short forms are words ("sun", "dec")
  if (/^[a-z]/.test(name)) return true;
  if (
    bare &&
    name.length < 4 &&
    !/\b(?:in|of|since|until|last|this|next|by|from|to|during|and) $/i.test(text.slice(0, start))
  )
    return true;
  return bare && /^(?:may|march)$/i.test(name) && /(?:^|[.!?"] )$/.test(text.slice(0, start));
}

function fixed(candidates: Candidate[], year: number) {
  return { stated: true, year, resolve: () => candidates };
}

function monthly({ y, m, month, d, part }: Groups) {
  const number = m ? Number(m) : (months[(month ?? "").toLowerCase().replace(".", "")] ?? 0);
  const parts = partOf(part, partsOfMonth);
  const day = d ? Number.parseInt(d, 10) : undefined;
  const inYear = (year: number) => monthOf(year, number, day, parts);
  if (y) return fixed(inYear(Number(y)), Number(y));
  return {
    stated: false,
    resolve: (published: string, outlook: Outlook, year?: number) => {
      if (year !== undefined) return inYear(year);
      const now = Number(published.slice(0, 4));
      const past = [now, now - 1].map(inYear).find((all) => (all[0]?.from ?? "") <= published) ?? [];
      const next = [now, now + 1].map(inYear).find((all) => (all[0]?.to ?? "") >= published) ?? [];
      if (outlook === "ahead") return next;
      return outlook === "either" ? [...past, ...next] : [...past, ...inYear(now)];
    },
  };
}

function yearly({ y, part }: Groups) {
  return fixed(yearOf(Number(y), partOf(part, partsOfYear)), Number(y));
}

function partOf(words: string | undefined, parts: typeof partsOfMonth) {
  const key = words?.toLowerCase().replace(/\s+/g, " ");
  return key === undefined ? undefined : parts[partWords[key] ?? key];
}

function weekly({ which, weekday = "" }: Groups) {
  const number = weekdays[weekday.toLowerCase()] ?? 1;
  return {
    stated: false,
    resolve: (published: string, outlook: Outlook) =>
      weekdayNear(published, number, which?.toLowerCase(), outlook !== "back"),
  };
}

function away(direction: 1 | -1) {
  return ({ n = "1", m, unit = "" }: Groups) => ({
    stated: false,
    resolve: (published: string) => daysAway(published, direction, [n, m ?? n], unit),
  });
}
