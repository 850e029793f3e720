import { expect, it } from "vitest";
import { daysInWords } from "./day";

it.each([
  ["2022-02-21", "2022-02-27", "21 – 27 February 2022"],
  ["2022-02-28", "2022-03-06", "28 February – 6 March 2022"],
  ["2021-12-27", "2022-01-02", "27 December 2021 – 2 January 2022"],
])("daysInWords(%s, %s) says once what they share", (first, last, words) => {
  expect(daysInWords(first, last)).toBe(words);
});
