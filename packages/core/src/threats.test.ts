import { describe, expect, test } from "vitest";
import { sanction } from "../test/freedonia";
import { threats } from "./threats";

const day = (date: string) => ({ date, from: date, to: date, known: date });
const threat = sanction("threat", {
  status: "threatened",
  modality: "threatened",
  condition: "Sylvania lands",
  conditionEvent: "invasion",
  ...day("1933-11-01"),
});
const again = sanction("again", { ...threat, id: "the-herald-again", ...day("1933-11-05") });
const imposed = sanction("imposed", day("1933-11-21"));
const announced = sanction("announced", { status: "announced", ...day("1933-11-11") });
const allys = sanction("allys", { sender: "rufus-firefly", ...day("1933-11-11") });
const none = { relations: [] };

describe("threats(rows, { relations })", () => {
  test("a measure that a sender threatened twice is one row, with its trigger", () => {
    expect(threats([again, threat], none)).toEqual([
      {
        about: "duck-embargo",
        sender: "freedonia",
        target: "sylvania",
        threatened: "1933-11-01",
        threats: [threat.id, again.id],
        conditions: ["Sylvania lands"],
        conditionEvents: ["invasion"],
        fate: "none-told",
        fulfilledBy: [],
        takenBy: [],
        takenFrom: null,
        takenTo: null,
        daysLow: null,
        daysHigh: null,
      },
    ]);
  });

  test("the same sender's measure carries the threat out, and the furthest step counts", () => {
    expect(threats([threat, announced, imposed], none)[0]).toMatchObject({
      fate: "imposed",
      fulfilledBy: [imposed.id],
      takenFrom: "1933-11-21",
      daysLow: 20,
      daysHigh: 20,
    });
    expect(threats([threat, announced], none)[0]).toMatchObject({ fate: "announced", daysLow: 10 });
  });

  test("another's measure carries it out only where a relation says so", () => {
    expect(threats([threat, allys], none)[0]).toMatchObject({ fate: "none-told" });
    const relations = [{ claim: allys.id, type: "fulfils", other: threat.id }];
    expect(threats([threat, allys], { relations })[0]).toMatchObject({
      fate: "imposed",
      takenBy: ["rufus-firefly"],
      fulfilledBy: [allys.id],
    });
  });

  test("a measure before the threat, a denied one and another kind of relation carry nothing out", () => {
    const before = sanction("before", day("1933-10-01"));
    const denied = sanction("denied", { polarity: "denied", ...day("1933-11-21") });
    const relations = [
      { claim: allys.id, type: "answers", other: threat.id },
      { claim: denied.id, type: "fulfils", other: threat.id },
    ];
    expect(threats([threat, before, denied, allys], { relations })[0]).toMatchObject({ fate: "none-told" });
  });

  test("what was waived or lifted had been imposed", () => {
    const waived = sanction("waived", { status: "waived", ...day("1933-11-21") });
    expect(threats([threat, waived], none)[0]).toMatchObject({ fate: "imposed" });
  });

  test("an open or missing date leaves the days open", () => {
    const month = sanction("month", {
      date: "1933-12",
      from: "1933-12-01",
      to: "1933-12-31",
      known: "1934-01-02",
    });
    expect(threats([threat, month], none)[0]).toMatchObject({ daysLow: 30, daysHigh: 60 });
    const undated = sanction("undated", { date: null, from: null, to: null, known: "1934-01-02" });
    expect(threats([threat, undated], none)[0]).toMatchObject({
      fate: "imposed",
      daysLow: null,
      daysHigh: null,
    });
  });

  test("the order of rows never matters", () => {
    const rows = [threat, again, announced, imposed];
    expect(threats([...rows].reverse(), none)).toEqual(threats(rows, none));
  });
});
