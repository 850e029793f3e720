import { addDays, type DayRange, dayOf, lastOfMonth, weekOf } from "../dates/index";

/** What a phrase names, seen from the day of publication; `loose` where a date inside the range agrees with it too. */
type Relative = {
  words: readonly string[];
  resolve: (published: string) => DayRange;
  loose?: boolean;
  item?: false;
};

const day = (n: number) => (published: string) => ({
  from: addDays(published, n),
  to: addDays(published, n),
});
const week = (n: number) => (published: string) => weekOf(addDays(published, 7 * n));
const span = (first: number, last: number) => (published: string) => ({
  from: addDays(published, first),
  to: addDays(published, last),
});
const year = (n: number) => (published: string) => {
  const y = Number(published.slice(0, 4)) + n;
  return { from: dayOf(y, 1, 1), to: dayOf(y, 12, 31) };
};
const month = (n: number) => (published: string) => {
  const index = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + n;
  const y = Math.floor(index / 12);
  return { from: dayOf(y, (index % 12) + 1, 1), to: lastOfMonth(y, (index % 12) + 1) };
};
const weekend = (n: number) => (published: string) => {
  const sunday = addDays(weekOf(addDays(published, 7 * n)).from, 6);
  return { from: addDays(sunday, -1), to: sunday };
};

/** Days and weeks named from the day of publication. */
export const relativeDays: readonly Relative[] = [
  { words: ["today('s)?", "tonight('s)?", "this (morning|afternoon|evening)('s)?"], resolve: day(0) },
  { words: ["yesterday('s)?", "last night('s)?"], resolve: day(-1) },
  { words: ["the day before yesterday"], resolve: day(-2) },
  { words: ["tomorrow('s)?"], resolve: day(1) },
  { words: ["the day after tomorrow"], resolve: day(2) },
  {
    words: ["this week('s)?", "(later|earlier) this week"],
    resolve: week(0),
    loose: true,
  },
  { words: ["last week('s)?", "the previous week", "a week ago"], resolve: week(-1), loose: true },
  { words: ["(the|this) past week", "the last week"], resolve: span(-7, 0), loose: true },
  { words: ["(the|this) past year"], resolve: span(-365, 0), loose: true },
  { words: ["the coming week"], resolve: span(0, 7), loose: true },
  { words: ["next week('s)?"], resolve: week(1), loose: true },
  {
    // what somebody did "this weekend", told on a weekday, is of the one before
    words: ["last weekend('s)?", "over the weekend", "this weekend (i|we|he|she|they) (spoke|talked|met)"],
    resolve: weekend(-1),
  },
  { words: ["this weekend('s)?"], resolve: weekend(0) },
  { words: ["this month('s)?"], resolve: month(0), loose: true },
  { words: ["last month('s)?"], resolve: month(-1), loose: true },
  { words: ["next month('s)?"], resolve: month(1), loose: true },
  { words: ["this year('s)?"], resolve: year(0), loose: true },
  { words: ["last year('s)?"], resolve: year(-1), loose: true },
  { words: ["next year('s)?"], resolve: year(1), loose: true },
  {
    words: [
      "(in )?the (next|coming) (few |couple of )?days",
      "in the days ahead",
      "within days",
      "in (a few )?days",
    ],
    resolve: span(0, 10),
    loose: true,
  },
  {
    words: [
      "(in )?the (next|coming) (few |couple of )?weeks",
      "in the weeks ahead",
      "within weeks",
      "in (a few )?weeks",
    ],
    resolve: span(0, 70),
    loose: true,
  },
  {
    words: [
      "(in )?the (next|coming) (few |couple of )?months",
      "in the months ahead",
      "within months",
      "in (a few )?months",
    ],
    resolve: span(0, 365),
    loose: true,
  },
  {
    words: ["(in )?(the )?(last|past|recent) (few |couple of )?days", "days ago"],
    resolve: span(-10, 0),
    loose: true,
  },
  {
    words: ["(in )?(the )?(last|past|recent) (few |couple of |several )?weeks", "weeks ago", "for weeks now"],
    resolve: span(-70, 0),
    loose: true,
  },
  {
    words: [
      "(in )?(the )?(last|past|recent) (few |couple of |several )?months",
      "months ago",
      "for months now",
    ],
    resolve: span(-365, 0),
    loose: true,
  },
  { words: ["soon", "shortly", "imminent(ly)?"], resolve: span(0, 70), loose: true, item: false },
  {
    words: [
      "now",
      "currently",
      "presently",
      "at present",
      "at the moment",
      "already",
      "so far",
      "to date",
      "current",
    ],
    resolve: day(0),
    item: false,
  },
];
