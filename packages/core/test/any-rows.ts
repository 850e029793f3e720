import fc from "fast-check";
import { day, deployment, forecast, happening, span, undated } from "./freedonia";

const anyDay = fc.integer({ min: 0, max: 40 }).map((days) => {
  const date = new Date(Date.UTC(1933, 10, 1 + days));
  return date.toISOString().slice(0, 10);
});

const anyDate = fc.oneof(
  anyDay.map((date) => day(date)),
  fc
    .tuple(fc.option(anyDay), fc.option(anyDay))
    .map(([a, b]) => (a !== null && b !== null && a > b ? span(b, a) : span(a, b))),
  fc.constant(undated),
);

/** Bounds that are in order, each of which may be left open. */
const anyBounds = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 3, maxLength: 3 }),
    fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  )
  .map(([values, given]) => {
    const [low, best, high] = values
      .sort((a, b) => a - b)
      .map((value, index) => (given[index] === true ? value : null));
    return { low: low ?? null, best: best ?? null, high: high ?? null };
  });

const common = fc.record({
  known: anyDay,
  sense: fc.constantFrom("within", "throughout"),
  approximate: fc.boolean(),
  assertedBy: fc.constantFrom("ambassador-trentino", "rufus-firefly", null),
  polarity: fc.constantFrom("affirmed", "affirmed", "denied"),
  rank: fc.constantFrom("normal", "normal", "normal", "deprecated"),
});

export { anyDay };

/** Up to 12 deployments that differ in all that queries look at. */
export const anyDeployments = fc
  .array(
    fc.tuple(
      common,
      anyDate,
      anyBounds,
      fc.record({
        modality: fc.constantFrom("actual", "planned"),
        side: fc.constantFrom("sylvania", "freedonia"),
        counted: fc.constantFrom("personnel", "tanks"),
        quantityType: fc.constantFrom("stock", "stock", "change"),
        scope: fc.subarray(["near-border", "reservists"] as const),
        origin: fc.constantFrom("the-herald-x", "the-herald-y"),
      }),
    ),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(([shared, date, bounds, own], index) =>
      deployment(`${index}`, { ...shared, ...date, ...bounds, ...own }),
    ),
  );

/** Up to 10 claims about two events, told, foreseen, denied or corrected. */
export const anyEvents = fc
  .array(
    fc.tuple(
      common,
      anyDate,
      fc.boolean(),
      fc.record({
        about: fc.constantFrom("parade", "invasion"),
        modality: fc.constantFrom("actual", "planned"),
        corrected: fc.constantFrom([], [], ["date"]),
      }),
    ),
    { maxLength: 10 },
  )
  .map((rows) =>
    rows.map(([shared, date, told, own], index) =>
      told
        ? happening(`${index}`, { ...shared, ...date, ...own })
        : forecast(`${index}`, { ...shared, ...date, about: own.about, corrected: own.corrected }),
    ),
  );
