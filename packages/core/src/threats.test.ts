import fc from "fast-check";
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

const anyDay = fc.constantFrom(null, "1933-10-01", "1933-10-31", "1933-11-01", "1933-11-02", "1933-12-24");
const anyStep = fc.record({
  from: anyDay,
  to: anyDay,
  known: fc.constantFrom("1933-10-31", "1933-11-01", "1933-12-24"),
  sense: fc.constantFrom("throughout", "within"),
  status: fc.constantFrom("imposed", "announced", "in-preparation", "renewed", "lifted", "ruled-out"),
});

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
        inForceBefore: [],
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
    const relations = [{ claim: undated.id, type: "fulfils", other: threat.id }];
    expect(threats([threat, undated], { relations })[0]).toMatchObject({
      fate: "imposed",
      daysLow: null,
      daysHigh: null,
    });
  });

  test("a step that may be older than the threat leaves the fate open, and is named as in force before", () => {
    const told = { known: "1933-12-01" };
    const straddling = sanction("straddling", { date: null, from: "1933-01-01", to: "1933-12-01", ...told });
    const open = sanction("open", { date: null, from: null, to: "1933-12-01", ...told });
    const undated = sanction("undated", { date: null, from: null, to: null, ...told });
    for (const step of [straddling, open, undated]) {
      expect(threats([threat, step], none)[0]).toMatchObject({
        fate: "none-told",
        fulfilledBy: [],
        inForceBefore: [step.id],
        daysLow: null,
        daysHigh: null,
      });
    }
    // and it takes nothing from a step that surely came after
    expect(threats([threat, straddling, imposed], none)[0]).toMatchObject({
      fate: "imposed",
      fulfilledBy: [imposed.id],
      inForceBefore: [straddling.id],
      daysLow: 20,
    });
  });

  test("a measure in force already is not carried out by a later claim of it; a relation still counts as coded", () => {
    const throughout = sanction("throughout", { ...day("1933-11-01"), sense: "throughout" });
    const before = sanction("before", day("1933-10-01"));
    for (const already of [throughout, before]) {
      expect(threats([threat, already, imposed], none)[0]).toMatchObject({
        fate: "none-told",
        fulfilledBy: [],
        inForceBefore: [already.id, imposed.id],
      });
      const relations = [{ claim: imposed.id, type: "fulfils", other: threat.id }];
      expect(threats([threat, already, imposed], { relations })[0]).toMatchObject({
        fate: "imposed",
        fulfilledBy: [imposed.id],
        inForceBefore: [already.id],
        daysLow: 20,
      });
      // that it will go on is announced of what was in force anyway; that nothing more will come is told of the threat
      expect(threats([threat, already, announced], none)[0]).toMatchObject({
        fate: "none-told",
        inForceBefore: [already.id],
      });
      const ruledOut = sanction("ruled-out", { status: "ruled-out", ...day("1933-11-21") });
      expect(threats([threat, already, ruledOut], none)[0]).toMatchObject({
        fate: "ruled-out",
        inForceBefore: [already.id],
      });
    }
  });

  test("a relation counts as coded, also where its date begins before the threat", () => {
    const straddling = sanction("straddling", { date: null, from: "1933-10-31", to: "1933-11-02" });
    const relations = [{ claim: straddling.id, type: "fulfils", other: threat.id }];
    expect(threats([threat, straddling], { relations })[0]).toMatchObject({
      fate: "imposed",
      fulfilledBy: [straddling.id],
      inForceBefore: [],
    });
  });

  test("what was done on the day of the threat counts; what was lifted or waived before it is no reason that it does not", () => {
    const sameDay = sanction("same-day", { ...day("1933-11-01"), sense: "within" });
    expect(threats([threat, sameDay], none)[0]).toMatchObject({ fate: "imposed", daysLow: 0, daysHigh: 0 });
    const lifted = sanction("lifted", { status: "lifted", ...day("1933-10-01") });
    expect(threats([threat, lifted, imposed], none)[0]).toMatchObject({
      fate: "imposed",
      fulfilledBy: [imposed.id],
      inForceBefore: [lifted.id],
    });
  });

  test("no fate precedes its threat unless a relation says so", () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 8 }), (steps) => {
        const rows = steps.map((step, index) => sanction(`step-${index}`, step));
        const [row] = threats([threat, ...rows], none);
        const taken = rows.filter(({ id }) => row?.fulfilledBy.includes(id));
        expect(taken.every(({ from }) => from !== null && from >= threat.known)).toBe(true);
        expect(row?.fulfilledBy.some((id) => row.inForceBefore.includes(id))).toBe(false);
      }),
    );
  });

  test("the order of rows never matters", () => {
    const rows = [threat, again, announced, imposed];
    expect(threats([...rows].reverse(), none)).toEqual(threats(rows, none));
  });
});
