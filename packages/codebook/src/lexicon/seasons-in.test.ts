import { expect, it } from "vitest";
import { seasonsIn } from "./seasons-in";

it("seasonsIn gives a season without a year the year of the article and the one before, once each", () => {
  expect(seasonsIn("In the summer, and after that Summer", 2021)).toEqual([
    { from: "2021-06-01", to: "2021-08-31" },
    { from: "2020-06-01", to: "2020-08-31" },
  ]);
  expect(seasonsIn("nobody springs at it", 2021)).toEqual([]);
});
