/** Months by name and by the abbreviations that news texts use. */
export const months: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** ISO weekdays by name. */
export const weekdays: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** Seasons, as first month and number of months (northern, meteorological); winter runs into the next year. */
export const seasonWords: Readonly<Record<string, readonly [month: number, months: number]>> = {
  spring: [3, 3],
  summer: [6, 3],
  autumn: [9, 3],
  fall: [9, 3],
  winter: [12, 3],
};

/** A part of a month as first and last day, of a year as first and last month: the first is how we code it, the others are
 * accepted. No source defines them; these are ours. 31 stands for the last day of the month. */
type Parts = Readonly<Record<string, readonly (readonly [first: number, last: number])[]>>;

export const partsOfMonth: Parts = {
  early: [
    [1, 10],
    [1, 7],
  ],
  mid: [
    [11, 20],
    [10, 20],
    [15, 15],
  ],
  late: [
    [21, 31],
    [20, 31],
    [24, 31],
  ],
  "the first half of": [[1, 15]],
  "the second half of": [[16, 31]],
  "the beginning of": [
    [1, 10],
    [1, 7],
    [1, 1],
  ],
  "the start of": [
    [1, 10],
    [1, 7],
    [1, 1],
  ],
  "the middle of": [
    [11, 20],
    [10, 20],
  ],
  "the end of": [
    [21, 31],
    [25, 31],
    [31, 31],
  ],
};

export const partsOfYear: Parts = {
  early: [
    [1, 3],
    [1, 4],
  ],
  mid: [
    [5, 8],
    [6, 8],
    [6, 7],
    [4, 9],
  ],
  late: [
    [10, 12],
    [9, 12],
    [11, 12],
  ],
  "the first half of": [[1, 6]],
  "the second half of": [[7, 12]],
  "the beginning of": [
    [1, 3],
    [1, 1],
    [1, 2],
  ],
  "the start of": [
    [1, 3],
    [1, 1],
    [1, 2],
  ],
  "the middle of": [
    [5, 8],
    [6, 8],
    [6, 7],
  ],
  "the end of": [
    [10, 12],
    [11, 12],
    [12, 12],
  ],
};

/** How the same part may be worded. */
export const partWords: Readonly<Record<string, string>> = {
  "early in": "early",
  "late in": "late",
  beginning: "the beginning of",
  "beginning of": "the beginning of",
  "start of": "the start of",
  "middle of": "the middle of",
  "end of": "the end of",
  "the last days of": "the end of",
  "the first days of": "the beginning of",
  "first half of": "the first half of",
  "second half of": "the second half of",
  "the turn of": "the beginning of",
};
