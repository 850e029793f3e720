import { describe, expect, it } from "vitest";
import { inventedCrisis } from "../../../test/invented-crisis";
import { fieldDoc, jsDoc } from "./js-doc";
import { printIds } from "./print-ids";
import { printRows } from "./print-rows";
import { typeOf } from "./type-of";

describe("typeOf", () => {
  it.each([
    [{ type: "string" }, "string"],
    [{ type: "integer" }, "number"],
    [{ type: ["string", "null"] }, "string | null"],
    [{ type: "string", enum: ["a"], enumName: "Rank" }, "Rank"],
    [{ anyOf: [{ type: "string", ref: "ActorId" as const }, { type: "null" }] }, "ActorId | null"],
    [{ type: "array", items: { type: "string", ref: "PlaceId" as const } }, "readonly PlaceId[]"],
    [{ type: "array", items: { type: ["string", "null"] } }, "readonly (string | null)[]"],
    [{ type: "string", enum: ["stated", "inferred"] }, '"stated" | "inferred"'],
    [
      {
        anyOf: [
          {
            anyOf: [
              { type: "number", const: 1 },
              { type: "number", const: 2 },
            ],
          },
          { type: "null" },
        ],
      },
      "1 | 2 | null",
    ],
  ])("prints %j as %s", (field, type) => {
    expect(typeOf(field)).toBe(type);
  });

  it("throws on a schema that no flat row has", () => {
    expect(() => typeOf({ type: "object" })).toThrow('no row type for the schema {"type":"object"}');
  });
});

describe("jsDoc", () => {
  it("cannot be ended by what it says", () => {
    expect(jsDoc("a */ b\nc")).toBe("/** a *\\/ b c */");
  });

  it("says how a date is written, once", () => {
    expect(fieldDoc({ description: "First day", format: "date" })).toBe("/** First day (YYYY-MM-DD) */");
    expect(fieldDoc({ description: "Valid time (EDTF)", format: "edtf" })).toBe("/** Valid time (EDTF) */");
    expect(fieldDoc({})).toBe("");
  });
});

describe("printIds", () => {
  const none = {
    ActorId: [],
    PlaceId: [],
    PublisherId: [],
    EventId: [],
    ForceId: [],
    MeasureId: [],
    ArticleId: [],
    ClaimId: [],
  };

  it("prints a sorted union, and string where there is no id yet", () => {
    const printed = printIds({ ...none, ActorId: ["sylvania", "freedonia"] });
    expect(printed).toContain('export type ActorId =\n  | "freedonia"\n  | "sylvania";');
    expect(printed).toContain("export type PlaceId = string;");
  });

  it("keeps an id that is no longer used, deprecated, with the id to use instead", () => {
    const old = { ActorId: new Map([["freedom-land", 'moved: use "freedonia"']]) };
    expect(printIds({ ...none, ActorId: ["freedonia"] }, old)).toContain(
      'ActorId =\n  /** @deprecated moved: use "freedonia" */\n  | "freedom-land"\n  | "freedonia";',
    );
  });
});

describe("printRows", () => {
  const printed = printRows(inventedCrisis);

  it("imports each id type that it uses, and none that it does not", () => {
    const [, imported = ""] = /import type \{ (.*) \} from/.exec(printed) ?? [];
    for (const type of imported.split(", ")) expect(printed).toMatch(new RegExp(`: (readonly )?${type}\\b`));
    expect(imported).toContain("ClaimId");
  });

  it("gives a kind only what differs from the fields of every claim", () => {
    expect(printed).toContain(`/** Other numbers. */
export interface QuantityRow extends ClaimFields {
  readonly kind: "quantity";
  /** What is measured */
  readonly counted: QuantityCounted;`);
  });

  it("names every closed list once more, for tables over all of them", () => {
    const [, lists = ""] = /export interface ClosedLists \{\n(.*?)\}/s.exec(printed) ?? [];
    expect(lists).toContain("  readonly Status: Status;\n");
    for (const [, name] of lists.matchAll(/readonly (\w+):/g))
      expect(printed).toContain(`export type ${name} =`);
  });

  it("prints no type twice", () => {
    const names = [...printed.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(40);
    expect(new Set(names).size).toBe(names.length);
  });
});
