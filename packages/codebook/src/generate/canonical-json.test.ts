import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json";

describe("canonicalJson", () => {
  it("sorts keys at every depth and keeps the order of lists", () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }, 2], a: "é" })).toBe('{"a":"é","b":[{"c":null,"d":1},2]}');
  });

  it("takes a field that is not set for one that is not there", () => {
    expect(canonicalJson({ a: undefined, b: 0 })).toBe(canonicalJson({ b: 0 }));
  });
});
