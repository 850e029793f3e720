import { expect, test } from "vitest";
import { deployment } from "../test/freedonia";
import { byId } from "./by-id";

const rows = [deployment("a"), deployment("b")];

test("byId gives the row with the id", () => {
  expect(byId(rows, "the-herald-b")).toBe(rows[1]);
});

test("byId gives undefined for an id that these rows do not have", () => {
  expect(byId(rows, "the-herald-c")).toBeUndefined();
  const fromAnAddress: string = "constructor";
  expect(byId(rows, fromAnAddress)).toBeUndefined();
});
