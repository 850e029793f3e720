import fc from "fast-check";
import type { BoundsRelation, DatePrecision, Instrument, Modality, Status } from "../src/index";
import type { ToldClaim } from "../src/sentence/index";
import { english } from "./heard";

const words = <Word extends string>(forms: Readonly<Record<Word, unknown>>) =>
  fc.constantFrom(...(Object.keys(forms) as Word[]));

/** Ids that have no word in common with what a sentence says. */
const anyId = fc.constantFrom("qa", "qb", "qc", "qd");

const day = (date: Date) => date.toISOString().slice(0, 10);
const anyDate = fc.date({ min: new Date("2001-01-01"), max: new Date("2029-12-31"), noInvalidDate: true });

/** A date of each precision, with its columns. */
export const anyValidTime = fc.oneof(
  fc.constant({ date: null, from: null, to: null, datePrecision: null }),
  fc
    .tuple(anyDate, anyDate, words<DatePrecision>(english.precision), fc.nat(7))
    .map(([a, b, datePrecision, n]) => {
      const [first, last] = [a, b].map(day).sort() as [string, string];
      const year = first.slice(0, 4);
      const forms: Record<DatePrecision, string> = {
        day: first,
        month: first.slice(0, 7),
        season: `${year}-2${(n % 4) + 1}`,
        year,
        decade: `${year.slice(0, 3)}X`,
        century: `${year.slice(0, 2)}XX`,
        interval:
          [`${first}/${last}`, `${first}/..`, `../${last}`, `${first.slice(0, 7)}/${last}`, `${year}/..`][
            n
          ] ?? `{${first},${last}}`,
      };
      const date = forms[datePrecision];
      const isOpen = (end: string) => datePrecision === "interval" && end === "..";
      const [start = "", end = start] = date.split("/");
      return { date, from: isOpen(start) ? null : first, to: isOpen(end) ? null : last, datePrecision };
    }),
);

const anyBounds = fc
  .tuple(words<BoundsRelation>({ exact: 0, ...english.relation }), fc.integer({ min: 2, max: 2e6 }))
  .map(([relation, n]) => {
    const given: Record<BoundsRelation, [boolean, boolean, boolean]> = {
      exact: [true, true, true],
      about: [false, true, false],
      nearly: [false, true, true],
      "at-least": [true, false, false],
      "more-than": [true, false, false],
      "at-most": [false, false, true],
      "up-to": [false, false, true],
      between: [true, false, true],
      unquantified: [false, false, false],
    };
    const [low, best, high] = given[relation];
    return {
      relation,
      low: low ? n : null,
      best: best ? n : null,
      high: high ? (relation === "between" ? n + 5 : n) : null,
    };
  });

const anyFields = fc
  .tuple(
    fc.constantFrom("named", "institution", "unnamed", "impersonal", "own-voice"),
    fc.record({
      assertedBy: anyId,
      via: fc.uniqueArray(anyId, { maxLength: 3 }),
      polarity: fc.constantFrom("affirmed", "denied"),
      modality: words<Modality>({ actual: 0, ...english.modality }),
      hedge: words({ none: 0, ...english.hedge }),
      known: fc.constantFrom("1998-01-01", "1999-01-01"),
      approximate: fc.boolean(),
      sense: fc.constantFrom("within", "throughout"),
      places: fc.uniqueArray(anyId, { maxLength: 2 }),
    }),
    anyValidTime,
  )
  .map(([manner, fields, time]) => {
    const isNamed = manner === "named" || manner === "institution";
    return {
      id: "q",
      publisher: "qp",
      published: "1999-01-01",
      about: "qs",
      summary: "Q.",
      manner,
      ...fields,
      ...time,
      assertedBy: isNamed ? fields.assertedBy : null,
      approximate: fields.approximate && time.date !== null,
      sense: time.date === null ? "within" : fields.sense,
    };
  });

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const anyOwn = fc.oneof(
  fc.tuple(
    fc.record({
      kind: fc.constant("deployment"),
      side: anyId,
      counted: fc.constantFrom("personnel", "brigades", "missiles", "aircraft"),
      quantityType: fc.constantFrom("stock", "change"),
      posture: orNull(words(english.posture)),
      scope: fc.subarray(Object.keys(english.scope)),
    }),
    anyBounds,
  ),
  fc.tuple(
    fc.record({
      kind: fc.constant("casualties"),
      counted: fc.constantFrom("killed", "injured", "casualties", "missing", "captured"),
      victims: fc.constantFrom("unspecified", "civilians", "combatants"),
      side: orNull(anyId),
    }),
    anyBounds,
  ),
  fc.tuple(
    fc.record({
      kind: fc.constant("quantity"),
      counted: fc.constantFrom("duration", "share-of-army", "list-entries", "assets"),
      unit: fc.constantFrom("minutes", "weeks", "kilometres", "percent", "share", "count", "us-dollars"),
    }),
    anyBounds,
  ),
  fc.tuple(
    fc.record({
      kind: fc.constantFrom("sanction", "response"),
      instrument: fc.constantFrom<Instrument>("import-ban", "military-intervention", "materiel-supply"),
      sender: anyId,
      target: orNull(anyId),
      status: words<Status>(english.status),
      condition: fc.constant(null),
      conditionEvent: orNull(anyId),
      effective: fc.constant(null),
    }),
  ),
  fc.tuple(
    fc.record({
      kind: fc.constant("event"),
      type: fc.constantFrom("call", "meeting", "agreement", "fighting"),
      participants: fc.uniqueArray(anyId),
      channel: orNull(fc.constantFrom("video-link", "in-person")),
      outcome: orNull(fc.constantFrom("agreed", "ongoing")),
    }),
  ),
  fc.tuple(
    fc.record({
      kind: fc.constant("forecast"),
      wording: orNull(fc.constant("Q")),
      probabilityLow: orNull(fc.constant(0.55)),
      probabilityHigh: orNull(fc.constant(0.8)),
    }),
  ),
  fc.tuple(
    fc.record({
      kind: fc.constant("assessment"),
      aspect: fc.constantFrom("intent", "capability", "control", "dependence", "alignment", "effect"),
      object: orNull(anyId),
    }),
  ),
  fc.tuple(
    fc.record({ kind: fc.constant("statement"), verb: words(english.verb), addressee: orNull(anyId) }),
  ),
);

/** A claim of any kind, with each closed word, and each date and number as the codebook has them. */
export const anyClaim = fc
  .tuple(anyFields, anyOwn)
  .map(([fields, own]) => Object.assign({}, fields, ...own) as ToldClaim);
