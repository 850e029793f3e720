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

test("byId follows an id that moved, and leaves the choice among successors to the caller", () => {
  const redirects = [
    { id: "the-herald-old", kind: "moved", to: ["the-herald-b"] },
    { id: "the-herald-both", kind: "split", to: ["the-herald-a", "the-herald-b"] },
  ] as const;
  const kept: Record<"moved" | "split", string> = { moved: "the-herald-old", split: "the-herald-both" };
  expect(byId(rows, kept.moved, redirects)).toBe(rows[1]);
  expect(byId(rows, kept.split, redirects)).toBeUndefined();
  expect(byId(rows, kept.moved)).toBeUndefined();
});
