import { months, partsOfMonth, partsOfYear, partWords, seasonWords, weekdays } from "./calendar";
import type { Candidate, DateMention, Outlook } from "./date-mention";
import { cardinals } from "./number-words";
import { alternatives } from "./phrases";
import { relativeDays } from "./relative-days";
import { daysAway, decadeOf, monthOf, seasonNear, seasonOf, weekdayNear, yearOf } from "./resolve-date";

/** The named groups of a date's words. */
export type Groups = Readonly<Record<string, string | undefined>>;

type Read = (groups: Groups) => Omit<DateMention, "start" | "end" | "item">;

const MONTH = alternatives(
  Object.keys(months).map((name) =>
    name.length < 5 && name !== "may" && name !== "june" && name !== "july" ? `${name}\\.?` : name,
  ),
);
const PART = `(?:${alternatives(["early", "mid", "late", ...Object.keys(partsOfMonth), ...Object.keys(partWords)])})`;
const YEAR = "(?:1[5-9]|20)\\d\\d";
const DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
const COUNT = `(?:\\d+|an?|(?:${alternatives(Object.keys(cardinals))})(?:-(?:${alternatives(Object.keys(cardinals))}))?)`;

const SEASON = alternatives(Object.keys(seasonWords));

const RULES: readonly [pattern: string, read: Read, item?: boolean][] = [
  [`(?<y>\\d{4})-(?<m>[01]\\d)-(?<d>[0-3]\\d)`, monthly],
  [`(?<month>${MONTH}) (?<d>${DAY})-(?<last>${DAY})(?:,? (?<y>${YEAR}))?(?!\\d|,\\d|-)`, monthly],
  [`(?<month>${MONTH}) (?<d>${DAY})(?:,? (?<y>${YEAR}))?(?!\\d|,\\d)`, monthly],
  [`(?<d>${DAY}) (?:of )?(?<month>${MONTH})(?:,? (?<y>${YEAR}))?`, monthly],
  [`(?:(?<part>${PART})[ -])?(?<month>${MONTH})(?:,? (?:of )?(?<y>${YEAR}))?`, monthly],
  [`(?:(?<part>${PART})[ -])(?<y>${YEAR})`, yearly],
  [
    `(?<season>${SEASON})(?: of)? (?<y>${YEAR})`,
    ({ season = "", y }) => fixed([seasonOf(season, Number(y))], Number(y)),
  ],
  // "the fall of Kyiv" is no season
  [`(?:(?<which>last|next|this)|in the) (?<season>${SEASON})(?! of)`, seasonal],
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
  ...relativeDays.map(({ words, resolve, loose, item }): [string, Read, boolean] => [
    alternatives(words),
    () => ({
      stated: false,
      resolve: (published) => [{ ...resolve(published), ...(loose ? { loose } : {}) }],
    }),
    item !== false,
  ]),
];

/** How dates are worded, the longest first: a pattern, what its groups name, and whether coverage counts it. */
export const dateRules = RULES.map(([pattern, read, item = true]) => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}$])(?:${pattern})(?![\\p{L}\\p{N}])`, "giu"),
  read,
  item,
}));

function fixed(candidates: Candidate[], year: number) {
  return { stated: true, year, resolve: () => candidates };
}

function monthly({ y, m, month, d, last, part }: Groups) {
  const number = m ? Number(m) : (months[(month ?? "").toLowerCase().replace(".", "")] ?? 0);
  const parts = partOf(part, partsOfMonth);
  const day = d ? Number.parseInt(d, 10) : undefined;
  const inYear = (year: number) => {
    const named = monthOf(year, number, day, parts);
    if (!last) return named;
    const until = monthOf(year, number, Number.parseInt(last, 10), undefined);
    return named.flatMap(({ from }) => until.map(({ to }) => ({ from, to })));
  };
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

function seasonal({ which, season = "" }: Groups) {
  return {
    stated: false,
    resolve: (published: string, outlook: Outlook) =>
      seasonNear(published, season, which?.toLowerCase(), outlook !== "back"),
  };
}

function away(direction: 1 | -1) {
  return ({ n = "1", m, unit = "" }: Groups) => ({
    stated: false,
    resolve: (published: string) => daysAway(published, direction, [n, m ?? n], unit),
  });
}
