import { isDay } from "../dates/index";
import { dayFindings } from "./dates";
import type { ArticleRule } from "./rule";

/** The day of publication is a day that the calendar has, and has come. */
export const articleDates: ArticleRule = {
  name: "article-dates",
  description:
    "An article's day of publication is in the calendar, from 1800 on, and not after the day of the check (today, or --today).",
  scope: "article",
  check({ record: { published } }, { isFuture }) {
    const path = ["published"];
    if (!isDay(published) || !isFuture(published)) return dayFindings(published, path);
    return [
      {
        path,
        message: "the day of publication is still to come",
        expected: "today or before",
        got: published,
        hint: "give the day that the document bears, in published",
      },
    ];
  },
};
