import { describe, expect, it } from "vitest";
import { actors } from "../datasets/actors";
import { deployments } from "../datasets/deployments";
import { events } from "../datasets/events";
import { statements } from "../datasets/statements";
import { timeline } from "../datasets/timeline";
import { crisis, localized, scopes, sideOf, sides, topics, turningPoints } from "./index";

const ids = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));

describe("the crisis", () => {
  it("has every scope and topic of the claims", () => {
    const used = new Set(deployments.flatMap(({ scope }) => scope));
    expect([...used].filter((word) => !Object.hasOwn(scopes, word))).toEqual([]);
    const told = new Set([...statements.map(({ topic }) => topic), ...timeline.flatMap((row) => row.topics)]);
    expect([...told].filter((word) => !Object.hasOwn(topics, word))).toEqual([]);
  });

  it("names actors and events that the registers have", () => {
    const named = Object.values(sides).flatMap((side) => side.actors);
    expect(named.filter((id) => !ids(actors).has(id))).toEqual([]);
    expect(turningPoints.filter(({ event }) => !ids(events).has(event))).toEqual([]);
  });

  it("has its turning points in the order of time", () => {
    const days = turningPoints.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    expect(days.length).toBeGreaterThan(0);
  });

  it("can be written as JSON and read again", () => {
    expect(JSON.parse(JSON.stringify(crisis))).toEqual(crisis);
  });
});

describe("localized", () => {
  const text = { en: "river", es: "río" };

  it("takes the language of a locale, whatever its region", () => {
    expect(["es", "es-MX", "en-GB"].map((locale) => localized(text, locale))).toEqual([
      "río",
      "río",
      "river",
    ]);
  });

  it("falls back on English for a language that the text lacks", () => {
    expect(["fr", "constructor", ""].map((locale) => localized(text, locale))).toEqual([
      "river",
      "river",
      "river",
    ]);
  });
});

describe("sideOf", () => {
  it("finds each actor of a side, and nobody else", () => {
    for (const [side, { actors: own }] of Object.entries(sides))
      expect(own.map(sideOf)).toEqual(own.map(() => side));
    expect([sideOf("nobody"), sideOf("constructor")]).toEqual([null, null]);
  });
});
