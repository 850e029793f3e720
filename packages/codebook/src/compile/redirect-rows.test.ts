import { describe, expect, it } from "vitest";
import type { RedirectRecord } from "../schema/index";
import { redirectRows } from "./redirect-rows";

const redirect = (id: string, ...to: string[]): RedirectRecord => ({
  id,
  kind: to.length === 1 ? "moved" : "split",
  to,
  note: null,
});

describe("redirectRows", () => {
  it("leads to ids in use, however often they moved", () => {
    expect(redirectRows([redirect("c", "d"), redirect("a", "b"), redirect("b", "c")])).toEqual([
      { id: "a", kind: "moved", to: ["d"], note: null },
      { id: "b", kind: "moved", to: ["d"], note: null },
      { id: "c", kind: "moved", to: ["d"], note: null },
    ]);
  });

  it("is a split where an id moved to one that was split", () => {
    expect(redirectRows([redirect("a", "b"), redirect("b", "c", "d")])[0]).toEqual({
      id: "a",
      kind: "split",
      to: ["c", "d"],
      note: null,
    });
  });

  it("refuses a circle, and shows it", () => {
    expect(() => redirectRows([redirect("a", "b"), redirect("b", "a")])).toThrow(
      "a → b → a runs in a circle",
    );
  });
});
