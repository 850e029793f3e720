import { describe, expect, test } from "vitest";
import { claims } from "../src/datasets/claims";
import { deployments } from "../src/datasets/deployments";
import { forecasts } from "../src/datasets/forecasts";
import { relations } from "../src/datasets/relations";
import { responses } from "../src/datasets/responses";
import { sanctions } from "../src/datasets/sanctions";
import { asOf, latest, threats, where } from "../src/index";

/** The last figures for Russian personnel near Ukraine that each source had given by a day. */
const figuresOn = (day: string) => {
  const said = where(asOf(deployments, { known: day }), {
    about: "russian-forces-near-ukraine",
    counted: "personnel",
    relation: { not: "unquantified" },
    corrected: { exists: false },
  });
  return latest(said, { by: "assertedBy", on: day, maxAgeDays: 45 });
};
const words = (rows: ReturnType<typeof figuresOn>) =>
  rows.map(({ assertedBy, via, relation, low, best, high }) =>
    [assertedBy ?? `unnamed, via ${via}`, relation, low ?? best ?? high].join(" "),
  );

describe("what the data answer, with who said each", () => {
  test("Russian personnel near Ukraine as known on 7 December 2021, present apart from planned", () => {
    const figures = figuresOn("2021-12-07");
    expect(words(where(figures, { modality: "actual", known: { gte: "2021-12-01" } }))).toEqual([
      "oleksii-reznikov exact 94300",
      "unnamed, via washington-post about 70000",
      "oleksii-reznikov exact 94000",
      "victoria-nuland about 100000",
      "npr nearly 100000",
    ]);
    expect(words(where(figures, { modality: "planned" }))).toEqual([
      "unnamed, via washington-post exact 175000",
    ]);
    expect(words(where(figures, { modality: "forecast" }))).toEqual([
      "unnamed, via wall-street-journal exact 175000",
      "oleksii-reznikov exact 175000",
    ]);
  });

  test("the same on 18 February 2022", () => {
    const figures = figuresOn("2022-02-18");
    expect(words(where(figures, { modality: "actual", known: "2022-02-18" }))).toEqual([
      "michael-carpenter between 169000",
      "michael-carpenter between 169000",
      "unnamed, via reuters about 150000",
      "oleksii-reznikov exact 149000",
      "joe-biden more-than 150000",
    ]);
    expect(where(figures, { modality: "planned" })).toEqual([]);
  });

  test("the day each measure threatened by 7 December 2021 was imposed, if it was, and by whom", () => {
    const ledger = threats([...sanctions, ...responses], { relations }).filter(
      ({ threatened }) => threatened <= "2021-12-07",
    );
    const told = ledger.map(
      ({ about, sender, fate, takenFrom, takenBy }) =>
        `${about} by ${sender}: ${fate} ${takenFrom ?? ""} ${takenBy.join(", ")}`,
    );
    expect(told).toEqual(
      expect.arrayContaining([
        "swift-disconnection by united-states: imposed 2022-03-12 european-union",
        "nord-stream-2-stop by united-states: imposed 2022-02-22 germany, united-states",
        "sanctions-package-for-invasion by united-states: imposed 2022-02-24 united-states",
        "financial-isolation by united-states: none-told  ",
      ]),
    );
  });

  test("who foresaw an attack, for when, and how that came out", () => {
    const foreseen = where(forecasts, {
      about: "russian-invasion-of-ukraine-2022",
      known: { lte: "2022-02-23" },
    });
    const told = foreseen.map(
      ({ assertedBy, window, resolution }) => `${assertedBy} for ${window}: ${resolution}`,
    );
    expect(told).toEqual(
      expect.arrayContaining([
        "kyrylo-budanov for 2022-01-01/2022-02-10: not-occurred",
        "oleksii-reznikov for 2022-01-21/2022-01-31: not-occurred",
        "joe-biden for 2022-02: occurred",
        "joe-biden for 2022-02-18/2022-02-25: occurred",
      ]),
    );
    expect(foreseen.every(({ resolvedBy }) => resolvedBy !== null)).toBe(true);
  });

  test("which figures of the first article are wrong, and what says otherwise", () => {
    const first = where(claims, {
      article: "infobae-2021-12-07-biden-putin-call",
      standing: "corrected",
      kind: "deployment",
      side: "russia",
    });
    expect(first.map(({ id }) => id)).toEqual([
      "infobae-2021-12-07-biden-putin-call-russian-personnel-175000",
    ]);
    const against = relations.filter(({ type, other }) => type === "contradicts" && other === first[0]?.id);
    expect(against.map(({ claim }) => claim)).toEqual([
      "ktvz-2021-12-03-reznikov-russian-personnel-94300",
      "the-hill-2021-12-04-us-intelligence-personnel-70000",
      "interfax-ukraine-2021-12-06-reznikov-personnel-94000",
      "roll-call-2021-12-07-nuland-russian-personnel-100000",
      "wvpe-2021-12-07-biden-putin-russian-personnel-nearly-100000",
    ]);
  });
});
