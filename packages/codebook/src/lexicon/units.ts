/** A unit of the data, and how many of it one of the text's words makes. */
type Worded = { words: readonly string[]; makes: Readonly<Record<string, number>> };

/** Units by their words. Only conversions that are exact are here: a month has no number of days. */
export const units: readonly Worded[] = [
  { words: ["minutes?", "mins?"], makes: { minutes: 1, hours: 1 / 60 } },
  { words: ["hours?", "hrs?"], makes: { minutes: 60, hours: 1, days: 1 / 24 } },
  { words: ["days?"], makes: { minutes: 1_440, hours: 24, days: 1, weeks: 1 / 7 } },
  { words: ["weeks?"], makes: { hours: 168, days: 7, weeks: 1 } },
  { words: ["months?"], makes: { months: 1 } },
  { words: ["years?"], makes: { months: 12 } },
  { words: ["decades?"], makes: { months: 120 } },
  { words: ["kilomet(er|re)s?", "kms?"], makes: { kilometres: 1 } },
  { words: ["met(er|re)s?"], makes: { kilometres: 1 / 1_000 } },
  { words: ["percent", "per cent", "%"], makes: { percent: 1, share: 1 / 100 } },
  { words: ["dollars?", "US dollars?", "USD"], makes: { "us-dollars": 1 } },
];

/** Units that a bare fraction ("half of it") makes. */
export const fractionMakes: Readonly<Record<string, number>> = { share: 1, percent: 100 };

/** Units whose words are units of time; two of them side by side add up ("two hours and one minute"). */
export const timeUnits: ReadonlySet<string> = new Set(["minutes", "hours", "days", "weeks", "months"]);
