import { describe, expect, it } from "vitest";
import { today } from "./today";

describe("today", () => {
  it("is the day in the farthest east, whatever the machine's own zone", () => {
    expect(today(new Date("2022-02-24T09:59:59Z"))).toBe("2022-02-24");
    expect(today(new Date("2022-02-24T10:00:00Z"))).toBe("2022-02-25");
  });
});
