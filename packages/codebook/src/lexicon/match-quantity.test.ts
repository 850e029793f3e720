import { expect, it } from "vitest";
import { entail } from "./entail";

const fields = (best: number) =>
  entail(
    {
      id: "a-1",
      kind: "quantity",
      attribution: [{ manner: "own-voice" }],
      counted: "assets",
      unit: "us-dollars",
      low: null,
      best,
      high: best,
      relation: "nearly",
    },
    [
      {
        role: "value",
        text: "nearly $1.4 trillion in assets",
        sentence: "The bank has nearly $1.4 trillion in assets.",
      },
    ],
    { published: "2021-12-07", namesOf: () => [] },
  ).map(({ field }) => field);

it("tells one dollar in a trillion", () => {
  expect(fields(1.4e12)).toEqual([]);
  expect(fields(1.4e12 + 1)).toEqual(["best", "high"]);
});
