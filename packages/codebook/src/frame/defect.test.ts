import { expect, it } from "vitest";
import { defect } from "./defect";

it("tells a fault of the tool as one, with its message and where it is", () => {
  const told = defect(new TypeError("undefined is no place"));
  expect(told).toMatch(
    /^crisis: a fault of the tool, and not of the call; .*\nTypeError: undefined is no place\n +at /,
  );
  expect(told).toContain("defect.test.ts");
});

it("tells what was thrown, where it is no error", () => {
  expect(defect("nothing left")).toMatch(/\nnothing left\n$/);
});
