import type { ClaimRow, EvidenceRow } from "@crisis/core";
import { describe, expect, it } from "vitest";
import { claim } from "../../test/rows";
import { inTextOrder, sentenceOf } from "./in-text-order";

const span = (of: string, role: EvidenceRow["role"], sentence: number) =>
  ({ claim: of, role, sentence, start: sentence * 100 }) as EvidenceRow;

const own = (id: string) => ({ ...claim("statement"), id }) as ClaimRow;

const first = own("first");
const second = own("second");
const named = own("named");
const cited = own("cited");
const evidence = [
  span("second", "source", 3),
  span("second", "value", 9),
  span("first", "source", 3),
  span("first", "value", 7),
  span("first", "value", 8),
  span("named", "source", 8),
];

describe("claims in the order of the text", () => {
  it("stand where they are said, not where it is told once who says them all", () => {
    expect(inTextOrder({ evidence }, [cited, second, named, first]).map(({ id }) => id)).toEqual([
      "first",
      "named",
      "second",
      "cited",
    ]);
  });

  it("name the sentence that says it; where none does, that of whatever shows it", () => {
    const sentences = [first, second, named, cited].map((one) => sentenceOf({ evidence }, one));
    expect(sentences).toEqual([7, 9, 8, null]);
  });
});
