import { expect, test } from "vitest";
import { formatOf } from "../words/format";
import { ticksOf } from "./ticks";

const words = (from: string, to: string, width: number) =>
  ticksOf({ from: new Date(from), to: new Date(to) }, width, formatOf("en")).map((tick) =>
    [tick.words.replace(/\u00a0/g, " "), tick.year].filter(Boolean).join(" "),
  );

test("the first of the months names the year, and each in which one begins", () => {
  expect(words("2021-12-01", "2022-03-20", 400)).toEqual(["Dec 2021", "Jan 2022", "Feb", "Mar"]);
});

test("months name the year at the first of them where none begins", () => {
  expect(words("2021-04-01", "2021-08-15", 400)).toEqual(["Apr 2021", "May", "Jun", "Jul", "Aug"]);
});

test("the rest of a month gives way to the month after it", () => {
  expect(words("2021-11-18", "2022-03-20", 300)).toEqual(["Dec 2021", "Jan 2022", "Feb", "Mar"]);
  expect(words("2021-11-03", "2022-03-20", 600)[0]).toBe("Nov 2021");
});
