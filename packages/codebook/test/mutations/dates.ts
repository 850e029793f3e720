import { addDays, parseDate } from "../../src/dates/index";
import { changed, type Mutant, type MutationClass } from "./mutant";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;
const YEAR = /^\d{4}$/;

function shiftedMonth(month: string, by: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

const shiftedYear = (date: string, by: number) => date.replace(/\d{4}/g, (year) => String(Number(year) + by));

/** Dates of other days than a date's; none of them only says less. */
function others(date: string): { sort: string; to: string }[] {
  const years = [
    { sort: "a year later", to: shiftedYear(date, 1) },
    { sort: "a year earlier", to: shiftedYear(date, -1) },
  ];
  if (DAY.test(date))
    return [
      ...years,
      { sort: "a day later", to: addDays(date, 1) },
      { sort: "a day earlier", to: addDays(date, -1) },
      { sort: "a week earlier", to: addDays(date, -7) },
      { sort: "a month earlier", to: `${shiftedMonth(date, -1)}${date.slice(7)}` },
      { sort: "another month", to: shiftedMonth(date, -2) },
    ];
  if (MONTH.test(date))
    return [
      ...years,
      { sort: "a month later", to: shiftedMonth(date, 1) },
      { sort: "a month earlier", to: shiftedMonth(date, -1) },
      { sort: "a day of it", to: `${date}-11` },
    ];
  if (YEAR.test(date)) return [...years, { sort: "a month of it", to: `${date}-05` }];
  const [from = "", to = ""] = date.split("/");
  if (!DAY.test(from) || !DAY.test(to)) return years;
  return [
    ...years,
    { sort: "a later beginning", to: `${addDays(from, 1)}/${to}` },
    { sort: "a later end", to: `${from}/${addDays(to, 5)}` },
  ];
}

const mutantsOf =
  (basis: (is: string | null) => boolean): MutationClass["mutants"] =>
  ({ record }) => {
    const { date, dateBasis } = record;
    if (date === null || !basis(dateBasis)) return [];
    return others(date)
      .filter(({ to }) => to !== date && parseDate(to).ok)
      .map(({ sort, to }): Mutant => ({ sort, claim: changed(record, { date: to }) }));
  };

/** A date that the words give, stated or relative to the article's day, and that is another. */
export const dates: MutationClass = { name: "dates", mutants: mutantsOf((basis) => basis !== "context") };

/** A date that no span words, taken from what stands around. */
export const contextDates: MutationClass = {
  name: "dates from the context",
  mutants: mutantsOf((basis) => basis === "context"),
};
