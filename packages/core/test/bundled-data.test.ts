import { describe, expect, test } from "vitest";
import { chronology } from "../src/chronology/index";
import { actors } from "../src/datasets/actors";
import { articles } from "../src/datasets/articles";
import { casualties } from "../src/datasets/casualties";
import { claims } from "../src/datasets/claims";
import { deployments } from "../src/datasets/deployments";
import { forecasts } from "../src/datasets/forecasts";
import { timeline as happened } from "../src/datasets/timeline";
import { asOf, byId, claimsOf, latest, leftOut, MixedRowsError, summarize, where } from "../src/index";

const onTheDay = "2021-12-07";
const article = "infobae-2021-12-07-biden-putin-call";
const troops = where(deployments, { side: "russia", counted: "personnel" });

describe("the bundled claims", () => {
  test("an id is one claim's", () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  });

  test("those of each article are all claims", () => {
    const all = articles.flatMap(({ id }) => claimsOf(claims, { article: id, deprecated: true }));
    expect(all.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort());
  });

  test("who asserts is an actor", () => {
    for (const { assertedBy } of where(claims, { assertedBy: { exists: true } })) {
      expect(byId(actors, assertedBy as string)?.id).toBe(assertedBy);
    }
  });

  test("what was known on the day of the call leaves out what came later", () => {
    const known = asOf(claims, { known: onTheDay });
    expect(known.length).toBeGreaterThan(100);
    expect(known.length + leftOut(claims, { known: onTheDay }).notYetKnown).toBe(
      where(claims, { rank: "normal" }).length,
    );
    expect(known.filter((row) => row.known > onTheDay)).toEqual([]);
  });
});

describe("how many Russian soldiers", () => {
  const last = latest(asOf(troops, { known: onTheDay }), { by: "assertedBy", on: onTheDay, maxAgeDays: 45 });

  test("70,000 that stood and 175,000 that were planned, of one document, both stay", () => {
    const document = where(last, { article: "the-hill-2021-12-04-us-intelligence" });
    expect(document.map(({ modality, best, high }) => [modality, best ?? high])).toEqual([
      ["actual", 70_000],
      ["planned", 175_000],
    ]);
  });

  test("what Spring's claims said is not carried to December", () => {
    expect(where(last, { known: { lt: "2021-11-01" } })).toEqual([]);
    expect(where(troops, { known: { lt: "2021-11-01" } }).length).toBeGreaterThan(0);
  });

  test("planned and actual throw, and the article's claim is among those named", () => {
    try {
      summarize(last, { policy: "widest", allow: ["scope"] });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(MixedRowsError);
      const { differs, ids } = error as MixedRowsError;
      expect(differs).toEqual(["modality"]);
      expect(ids).toContain(`${article}-russian-personnel-175000`);
    }
  });

  test("more than 100,000 has no high bound", () => {
    const ukrainian = where(deployments, { article, side: "ukraine", low: 100_000 });
    expect(summarize(ukrainian, { by: "side", policy: "widest" })).toMatchObject([
      { side: "ukraine", low: 100_000, best: null, high: null },
    ]);
  });

  test("none is 0, and unclear is not", () => {
    const losses = where(casualties, { article, counted: "casualties" });
    expect(losses.map(({ side, low, high }) => [side, low, high])).toEqual([
      ["ukraine", 0, 0],
      ["donbas-separatists", null, null],
    ]);
  });
});

describe("the chronology", () => {
  const rows = chronology([...happened, ...forecasts]);

  test("every claim of an event or forecast is in one row", () => {
    expect(rows.flatMap(({ claims }) => claims).sort()).toEqual(
      [...happened, ...forecasts].map(({ id }) => id).sort(),
    );
  });

  test("the annexation is a month wide, and the war in the Donbas lasts", () => {
    const byEvent = new Map(rows.map((row) => [row.event, row]));
    expect(byEvent.get("annexation-of-crimea-2014")).toMatchObject({
      date: "2014-03",
      datePrecision: "month",
    });
    expect(byEvent.get("war-in-the-donbas")).toMatchObject({
      datePrecision: "interval",
      dateDisputed: false,
    });
  });

  test("the invasion was foreseen as far as was known on the day of the call", () => {
    const then = chronology(asOf([...happened, ...forecasts], { known: onTheDay }));
    expect(then.find(({ event }) => event === "russian-invasion-of-ukraine-2022")).toMatchObject({
      status: "foreseen",
    });
    expect(rows.find(({ event }) => event === "russian-invasion-of-ukraine-2022")).toMatchObject({
      status: "happened",
      date: "2022-02-21/2022-02-24",
      dateDisputed: true,
      dates: ["2022-02-24", "2022-02-21/2022-02-22"],
    });
  });
});
