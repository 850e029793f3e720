import { expect, test } from "vitest";
import { readerOf } from "./reader";

test("each field is read as it is, however many there are", () => {
  const fields = Array.from({ length: 60 }, (_, index) => `field-${index}`);
  const row = Object.fromEntries(fields.map((field, index) => [field, index]));
  expect(fields.map((field) => readerOf(field)(row))).toEqual(fields.map((_, index) => index));
  expect(fields.map((field) => readerOf(field)({}))).toEqual(fields.map(() => undefined));
});

test("a field has one reader", () => {
  expect(readerOf("side")).toBe(readerOf("side"));
  expect(readerOf("__proto__")({ __proto__: null })).toBeUndefined();
});
