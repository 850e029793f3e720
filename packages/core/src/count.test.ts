import { describe, expect, test } from "vitest";
import { casualties, deployment, sanction, statement } from "../test/freedonia";
import { count } from "./count";

const rows = [
  deployment("a", { via: ["chicolini"] }),
  sanction("b", { origin: "the-herald-a", assertedBy: null }),
  casualties("c", { polarity: "denied", modality: "planned" }),
  statement("d", { rank: "deprecated" }),
];

describe("count(rows, { by, also })", () => {
  test("counts claims of any kind and their origins, without putting figures together", () => {
    expect(count(rows)).toEqual([{ claims: 3, origins: 2 }]);
  });

  test("a row a group, in the order of their first rows", () => {
    expect(count(rows, { by: ["modality", "kind"] })).toEqual([
      { modality: "actual", kind: "deployment", claims: 1, origins: 1 },
      { modality: "actual", kind: "sanction", claims: 1, origins: 1 },
      { modality: "planned", kind: "casualties", claims: 1, origins: 1 },
    ]);
  });

  test("takes other measures in the same pass", () => {
    const also = {
      speakers: { distinct: "assertedBy" },
      through: { distinct: "via" },
      last: { greatest: "known" },
    } as const;
    expect(count(rows, { also })).toEqual([
      { claims: 3, origins: 2, speakers: 1, through: 1, last: "1933-11-17" },
    ]);
  });

  test("deprecated rows count where they are asked for, and no rows give no count", () => {
    expect(count(rows, { deprecated: true })).toEqual([{ claims: 4, origins: 3 }]);
    expect(count([])).toEqual([]);
  });
});
