import { dayFindings } from "./dates";
import type { ArticleRule } from "./rule";

/** The day of publication is a day that the calendar has. */
export const articleDates: ArticleRule = {
  name: "article-dates",
  description: "An article's day of publication is in the calendar, between 1800 and 2100.",
  scope: "article",
  check: ({ record }) => dayFindings(record.published, ["published"]),
};
