import { expect, it } from "vitest";
import { freedonia } from "../../test/freedonia";
import { compile } from "../compile/index";
import { oldIds } from "./id-sets";

it("an id that moved or was split stays in the types of what it leads to", () => {
  const redirects = [
    { id: "land-of-the-free", kind: "moved" as const, to: ["freedonia"], note: null },
    { id: "both-states", kind: "split" as const, to: ["freedonia", "sylvania"], note: null },
  ];
  const old = oldIds(compile({ ...freedonia(), redirects }));
  expect(old.ActorId).toEqual(
    new Map([
      ["both-states", 'split: use one of "freedonia", "sylvania"'],
      ["land-of-the-free", 'moved: use "freedonia"'],
    ]),
  );
  expect([...(old.PlaceId ?? [])]).toEqual([["land-of-the-free", 'moved: use "freedonia"']]);
  expect([...(old.ClaimId ?? [])]).toEqual([]);
});
