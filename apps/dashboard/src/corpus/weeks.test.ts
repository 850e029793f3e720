import { expect, test } from "vitest";
import { claim } from "../../test/rows";
import { fullestWeek } from "./weeks";

const on = (...days: readonly string[]) => days.map((known) => claim("statement", { known }));

test("the fullest week runs from Monday to Sunday, and is told with the one before", () => {
  const claims = on("2022-02-20", "2022-02-21", "2022-02-24", "2022-02-27", "2022-02-28");
  expect(fullestWeek(claims)).toEqual({ from: "2022-02-21", to: "2022-02-27", claims: 3, before: 1 });
});

test("of two weeks that are as full, the first counts; without claims there is none", () => {
  expect(fullestWeek(on("2022-02-28", "2022-02-20"))?.from).toBe("2022-02-14");
  expect(fullestWeek([])).toBeNull();
});
