import { describe, expect, it } from "vitest";
import { ARTICLE, said } from "../../test/crisis";

const claim = (id: string, kind: string, about: string, span: [number, number], asserter = "own-voice") => `
  - id: gazette-1933-11-17-border-${id}
    kind: ${kind}
    about: ${about}
    attribution: [{ manner: ${asserter} }]
    modality: actual
    date: null
    summary: A claim of one test.
    evidence:
      - { text: en, start: ${span[0]}, end: ${span[1]}, role: value, digest: ${"a".repeat(64)}, before: ${"b".repeat(64)}, after: ${"c".repeat(64)} }`;
const statement = (span: [number, number], asserter?: string) =>
  `${claim("said", "statement", "klopstokia-talks", span, asserter)}\n    verb: say\n    topic: diplomacy\n`;
const length = (about: string) =>
  `${claim("length", "quantity", about, [257, 354])}\n    counted: duration\n    relation: unquantified\n    unit: days\n`;
const with_ = (text: string) => said("one-kind", [[ARTICLE, "\nclaims:", `\nclaims:${text}`]]);

const TWICE =
  "gazette-1933-11-17-border-talks | kind | the same words are also coded as statement, in gazette-1933-11-17-border-said | expected one kind for one assertion: the first that fits | got statement and event";

describe("one-kind", () => {
  it("finds the same words coded as an event and as a statement", () => {
    expect(with_(statement([257, 354]))).toEqual([TWICE]);
  });

  it("finds them where more than half of the words are the same", () => {
    expect(with_(statement([280, 356]))).toEqual([TWICE]);
  });

  it("lets two kinds stand in one sentence, each on words of its own", () => {
    expect(with_(statement([318, 354]))).toEqual([]);
  });

  it("lets a number about an event stand beside the event, and no other number", () => {
    expect(with_(length("klopstokia-talks"))).toEqual([]);
    expect(with_(length("sylvanian-attack"))).toHaveLength(1);
  });

  it("lets the article and somebody whom it cites assert the same words", () => {
    expect(with_(statement([257, 354], "impersonal"))).toEqual([]);
  });
});
