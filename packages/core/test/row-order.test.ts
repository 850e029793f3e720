import fc from "fast-check";
import { expect, test } from "vitest";
import { chronology } from "../src/chronology/index";
import {
  asOf,
  between,
  bucket,
  claimsOf,
  count,
  disagreements,
  join,
  latest,
  leftOut,
  order,
  origins,
  readouts,
  scorecard,
  summarize,
  threats,
  where,
} from "../src/index";
import { search } from "../src/search/index";
import { anyDeployments, anyEvents } from "./any-rows";
import { type Deployment, type Forecast, type Happening, sanction } from "./freedonia";

/** An answer without the order of its rows, and of the lists in them. */
function unordered(answer: unknown): unknown {
  if (!Array.isArray(answer)) return JSON.stringify(answer);
  return answer
    .map((row) => JSON.stringify(row, (_, value) => (Array.isArray(value) ? [...value].sort() : value)))
    .sort();
}

const known = "1933-11-15";
const of = { by: "side", also: { speakers: { distinct: "assertedBy" }, first: { least: "known" } } } as const;
const all = ["about", "modality", "counted", "quantityType", "scope"] as const;
const actors = [{ id: "rufus-firefly", name: "Rufus T. Firefly" }] as const;

/** Who asserts an origin is told by the first of its claims, and so by their order: all else is not. */
const voices = (rows: readonly Deployment[]) =>
  origins(rows).map(({ origin, known, publishers, claims }) => ({ origin, known, publishers, claims }));

/** Denied claims have no place in bounds. */
const affirmed = (rows: readonly Deployment[]) => where(rows, { polarity: "affirmed" });

const queries: Readonly<Record<string, (rows: readonly Deployment[]) => unknown>> = {
  where: (rows) => where(rows, { anyOf: [{ side: "sylvania" }, { low: { gte: 1_000 } }] }),
  asOf: (rows) => asOf(rows, { known, valid: "1933-11-12" }),
  leftOut: (rows) => leftOut(rows, { known, valid: "1933-11-12" }),
  between: (rows) => between(rows, { after: "1933-11-08", until: known }),
  bucket: (rows) => bucket(rows, { valid: "week" }),
  latest: (rows) => latest(rows, { by: "assertedBy", on: known, maxAgeDays: 20 }),
  count: (rows) => count(rows, of),
  "summarize, widest": (rows) => summarize(affirmed(rows), { ...of, policy: "widest", allow: all }),
  "summarize, sum": (rows) => summarize(affirmed(rows), { ...of, policy: "sum", over: "about", allow: all }),
  order: (rows) => order(rows, { by: "known" }).map((row) => row.known),
  join: (rows) => join(rows, actors, { on: "assertedBy", as: "speaker", take: "name" }),
  claimsOf: (rows) => claimsOf(rows, { actor: "rufus-firefly" }),
  origins: voices,
  disagreements: (rows) => disagreements(rows),
  search: (rows) => search(rows, "invented crisis"),
};

const ofEvents: Readonly<Record<string, (rows: readonly (Happening | Forecast)[]) => unknown>> = {
  readouts: (rows) => readouts(rows, { event: "parade" }),
  scorecard: (rows) => scorecard(where(rows, { kind: "forecast" })),
  chronology: (rows) => chronology(rows),
};

const shuffled = <Row>(anyRows: fc.Arbitrary<Row[]>) =>
  anyRows.chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
    ),
  );

test.each(Object.entries(queries))("the order of rows never matters: %s", (_, query) => {
  fc.assert(
    fc.property(shuffled(anyDeployments), ([rows, others]) => {
      expect(unordered(query(others))).toEqual(unordered(query(rows)));
    }),
  );
});

test.each(Object.entries(ofEvents))("the order of rows never matters: %s", (_, query) => {
  fc.assert(
    fc.property(shuffled(anyEvents), ([rows, others]) => {
      expect(unordered(query(others))).toEqual(unordered(query(rows)));
    }),
  );
});

const anyThreats = fc
  .array(
    fc.record({
      status: fc.constantFrom("threatened", "announced", "imposed", "lifted"),
      sender: fc.constantFrom("freedonia", "sylvania"),
      known: fc.constantFrom("1933-11-17", "1933-11-18", "1933-11-20"),
      polarity: fc.constantFrom("affirmed", "affirmed", "denied"),
    }),
    { maxLength: 8 },
  )
  .map((rows) =>
    rows.map((fields, index) =>
      sanction(`${index}`, {
        ...fields,
        modality: fields.status === "threatened" ? "threatened" : "actual",
      } as Parameters<typeof sanction>[1]),
    ),
  );

test("the order of rows never matters: threats", () => {
  fc.assert(
    fc.property(shuffled(anyThreats), ([rows, others]) => {
      expect(unordered(threats(others, { relations: [] }))).toEqual(
        unordered(threats(rows, { relations: [] })),
      );
    }),
  );
});
