import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverage } from "./coverage";
import type { Item } from "./items";

const sentences = [
  { start: 0, end: 20 },
  { start: 21, end: 40 },
  { start: 41, end: 60 },
];
const items: Item[] = [
  { kind: "name", start: 2, end: 8 },
  { kind: "number", start: 25, end: 28 },
  { kind: "date", start: 30, end: 34 },
  { kind: "name", start: 45, end: 50 },
];
const input = { sentences, items, spans: [], leftOut: [], waived: [] };

describe("coverage(input)", () => {
  it("asks for every sentence and every item", () => {
    const { missing, ratio } = coverage(input);
    expect(missing.map(({ kind, start }) => `${kind} ${start}`)).toEqual([
      "sentence 0",
      "name 2",
      "sentence 21",
      "number 25",
      "date 30",
      "sentence 41",
      "name 45",
    ]);
    expect(ratio).toBe(0);
  });

  it("takes a sentence that a span touches, and an item that lies in a span whole", () => {
    const { missing, ...rest } = coverage({
      ...input,
      spans: [
        { start: 0, end: 20 },
        { start: 22, end: 32 },
        { start: 41, end: 60 },
      ],
    });
    expect(missing).toEqual([{ kind: "date", start: 30, end: 34 }]);
    expect(rest.sentences).toEqual({ total: 3, covered: 3, leftOut: 0 });
    expect(rest.items).toEqual({ total: 4, covered: 3, waived: 0 });
    expect(rest.ratio).toBe(6 / 7);
  });

  it("asks for no item of a sentence that is left out", () => {
    const result = coverage({
      ...input,
      spans: [{ start: 0, end: 20 }],
      leftOut: [{ start: 21, end: 60, reason: "navigation" }],
    });
    expect(result).toMatchObject({
      missing: [],
      findings: [],
      ratio: 1,
      sentences: { leftOut: 2 },
      items: { total: 1 },
    });
  });

  it("takes an item that is waived", () => {
    const spans = [
      { start: 0, end: 28 },
      { start: 41, end: 60 },
    ];
    const result = coverage({ ...input, spans, waived: [{ start: 30, end: 34, reason: "of another war" }] });
    expect(result).toMatchObject({ missing: [], findings: [], ratio: 1, items: { waived: 1 } });
  });

  it("finds waivers of what is evidence, left out, or no item", () => {
    const waived = [
      [2, 8],
      [30, 34],
      [10, 12],
    ].map(([start = 0, end = 0]) => ({ start, end, reason: "-" }));
    const leftOut = [{ start: 21, end: 40, reason: "off-topic" }];
    const { findings } = coverage({ ...input, spans: [{ start: 0, end: 20 }], leftOut, waived });
    expect(findings.map(({ rule, start, message }) => `${rule} ${start}: ${message}`)).toEqual([
      "waiver-unneeded 2: what is waived is already evidence, or left out",
      "waiver-unneeded 30: what is waived is already evidence, or left out",
      "waiver-unneeded 10: no number, date or name is here to waive",
    ]);
  });

  it("finds ranges left out that are not whole sentences or hold evidence", () => {
    const leftOut = [
      { start: 21, end: 39, reason: "duplicate" },
      { start: 41, end: 60, reason: "duplicate" },
    ];
    const { findings, sentences: counted } = coverage({ ...input, spans: [{ start: 45, end: 50 }], leftOut });
    expect(findings.map(({ rule }) => rule)).toEqual(["left-out-bounds", "left-out-evidence"]);
    expect(counted.leftOut).toBe(1);
  });

  it("gives nothing missing, and a ratio of 1, exactly together; more evidence never lowers the ratio", () => {
    const range = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
      .map(([start, size]) => ({ start, end: start + size }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), range, (spans, more) => {
        const before = coverage({ ...input, spans });
        const after = coverage({ ...input, spans: [...spans, more] });
        expect(before.missing.length === 0).toBe(before.ratio === 1);
        expect(after.ratio).toBeGreaterThanOrEqual(before.ratio);
      }),
    );
  });

  it("takes an empty text for covered", () => {
    expect(coverage({ sentences: [], items: [], spans: [], leftOut: [], waived: [] }).ratio).toBe(1);
  });
});
