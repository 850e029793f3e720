import { describe, expect, test } from "vitest";
import { happening, statement } from "../test/freedonia";
import { readouts } from "./readouts";

const herald = { article: "the-herald-1933-11-20", published: "1933-11-20" } as const;
const rows = [
  happening("later", { ...herald, topics: ["red-lines", "invasion"] }),
  statement("said", { about: "parade", topic: "invasion", assertedBy: "rufus-firefly" }),
  happening("told", { topics: ["energy"] }),
  statement("elsewhere", { about: "invasion", topic: "diplomacy" }),
] as unknown as ReturnType<typeof happening>[];

describe("readouts(rows, { event })", () => {
  const told = readouts(rows, { event: "parade" });

  test("an article is a row, by the day it was published, with its claims about the event", () => {
    expect(told.map(({ claims }) => claims)).toEqual([
      ["the-herald-said", "the-herald-told"],
      ["the-herald-later"],
    ]);
  });

  test("a row lists its topics, and those that it alone tells of", () => {
    expect(told.map(({ topics, topicsHereOnly }) => [topics, topicsHereOnly])).toEqual([
      [["energy", "invasion"], ["energy"]],
      [["invasion", "red-lines"], ["red-lines"]],
    ]);
  });

  test("a row lists who speaks, once", () => {
    expect(told[0]?.speakers).toContain("rufus-firefly");
  });

  test("an event of which nothing is told has no rows", () => {
    expect(readouts(rows, { event: "no-such-event" as "parade" })).toEqual([]);
  });
});
