import { byKnown, compare } from "./compare";
import { type Day, dayNumber } from "./day";
import { groupRows } from "./group-rows";
import { isLeftOut, type Ranked, type WithDeprecated } from "./shapes";

interface Claim extends Ranked {
  readonly id: string;
  readonly about: string;
  readonly sender: string;
  readonly target: string | null;
  readonly status: string;
  readonly polarity: "affirmed" | "denied";
  readonly condition: string | null;
  readonly conditionEvent: string | null;
  readonly known: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly sense: "throughout" | "within";
}

interface Relation {
  readonly claim: string;
  readonly type: string;
  readonly other: string;
}

/** How far a threat went: the furthest step that a claim of the corpus tells of. */
export type Fate = "imposed" | "announced" | "in-preparation" | "ruled-out" | "none-told";

/** The relations among the rows: the dataset `relations`. */
export interface Threats extends WithDeprecated {
  readonly relations: readonly Relation[];
}

/** A threatened measure, with what triggers it and what came of it. */
export interface ThreatRow<Row extends Claim = Claim> {
  /** The measure. */
  readonly about: Row["about"];
  readonly sender: Row["sender"];
  readonly target: Row["target"];
  /** First day on which the threat was known. */
  readonly threatened: string;
  /** The claims that tell of the threat, in the order in which they were known. */
  readonly threats: readonly Row["id"][];
  /** The triggers that they name, in our words, each once. */
  readonly conditions: readonly string[];
  /** The events that are the triggers, each once. */
  readonly conditionEvents: readonly NonNullable<Row["conditionEvent"]>[];
  /** The furthest step told of; `none-told` says nothing but that the corpus has no such claim. */
  readonly fate: Fate;
  /** The claims that tell of that step. */
  readonly fulfilledBy: readonly Row["id"][];
  /**
   * Claims of the same sender by which the measure was, or may have been, in force before the threat, in the order in which they
   * were known: they are no carrying-out of it.
   */
  readonly inForceBefore: readonly Row["id"][];
  /** Who took it, each once. Allies of the sender may be among them. */
  readonly takenBy: readonly Row["sender"][];
  /** First and last day that the earliest of those claims gives for the step; null where open or without a date. */
  readonly takenFrom: string | null;
  readonly takenTo: string | null;
  /** Days from the threat to the step: least and greatest; null where the date leaves it open. */
  readonly daysLow: number | null;
  readonly daysHigh: number | null;
}

const steps = ["imposed", "announced", "in-preparation", "ruled-out"] as const;
/** What says that the measure was in force, at that time or before. */
const stepOf = ({ status }: Claim): string =>
  ["renewed", "suspended", "waived", "lifted", "expired"].includes(status) ? "imposed" : status;

/**
 * The ledger of threats: for each measure that a sender threatened, the trigger, what came of it, and after how many days.
 *
 * A row stands for a measure, its sender and its target, however often it was threatened. What carried it out are the
 * claims that `fulfil` one of its threats (they may be about a narrower measure, or an ally's), and claims of the same sender
 * about the same measure that were known, and whose date begins, on the day of the threat or later. A step whose date begins
 * before the threat, is open or is missing carries nothing out unless a relation says that it fulfils; nor, where the measure
 * was in force already, do later claims that it is, or that it will go on: `inForceBefore` names those that tell of it in force,
 * and the fate stays open. The furthest step counts: imposed before announced before in preparation. Denied claims are no step.
 * A threat that something else answers is not thereby fulfilled. Rows come in the order in which threats were known.
 *
 * @param rows sanctions, responses, or both; those that carry threats out among them
 * @param options the relations among them
 * @example
 * import { relations } from "@crisis/core/relations";
 *
 * threats(sanctions, { relations })
 *   .filter(({ threatened, sender }) => threatened <= "2021-12-07" && sender === "united-states")
 *   .map(({ about, fate, takenFrom, daysLow }) => `${about}: ${fate} ${takenFrom}, ${daysLow} days`);
 * //=> [
 * //     "action-on-energy-as-weapon: none-told null, null days",
 * //     "financial-isolation: none-told null, null days",
 * //     "measures-not-taken-in-2014: imposed 2022-02-22, 77 days",
 * //     "nord-stream-2-stop: imposed 2022-02-22, 77 days",
 * //     "sanctions-package-for-invasion: imposed 2022-02-24, 79 days",
 * //     "strong-economic-measures: imposed 2022-02-19, 74 days",
 * //     "swift-disconnection: imposed 2022-03-12, 95 days",
 * //   ]
 */
export function threats<Row extends Claim>(rows: readonly Row[], options: Threats): ThreatRow<Row>[] {
  const standing = rows.filter((row) => !isLeftOut(row, options) && row.polarity === "affirmed");
  const byId = new Map(standing.map((row) => [row.id, row]));
  const fulfilling = new Map<string, readonly Row[]>();
  for (const { claim, type, other } of options.relations) {
    const row = byId.get(claim);
    if (type === "fulfils" && row !== undefined)
      fulfilling.set(other, [...(fulfilling.get(other) ?? []), row]);
  }
  const measures = groupRows(standing, "about", "sender", "target");
  return measures
    .flatMap((claims) => {
      const made = claims.filter(isThreat).toSorted(byKnown);
      const [first] = made;
      if (first === undefined) return [];
      const related = new Set(made.flatMap(({ id }) => fulfilling.get(id) ?? []));
      const own = claims.filter((row) => !isThreat(row) && !related.has(row));
      const isInForce = own.some((row) => wasInForce(row, first.known));
      const follows = (row: Row) =>
        beginsAfter(row, first.known) && (!isInForce || row.status === "ruled-out");
      const before = own.filter((row) => stepOf(row) === "imposed" && !follows(row)).toSorted(byKnown);
      return entry(first, made, [...related, ...own.filter(follows)], before);
    })
    .sort(
      (a, b) =>
        compare(a.threatened, b.threatened) || compare(a.about, b.about) || compare(a.sender, b.sender),
    );
}

const isThreat = ({ status }: Claim): boolean => status === "threatened";

/** Whether a step surely is not older than the threat. */
const beginsAfter = ({ known, from }: Claim, threatened: Day): boolean =>
  known >= threatened && from !== null && from >= threatened;

/** Whether the measure surely was in force already when it was threatened. */
function wasInForce({ status, from, to, sense }: Claim, threatened: Day): boolean {
  if (status !== "imposed" && status !== "renewed") return false;
  if (to !== null && to < threatened) return true;
  // what holds throughout the day of the threat did not begin with it
  return sense === "throughout" && from !== null && from <= threatened;
}

function entry<Row extends Claim>(
  first: Row,
  made: readonly Row[],
  after: readonly Row[],
  before: readonly Row[],
): ThreatRow<Row> {
  const fate = steps.find((step) => after.some((row) => stepOf(row) === step));
  const told = after.filter((row) => stepOf(row) === fate).toSorted(byStep);
  const taken = told[0];
  return {
    about: first.about,
    sender: first.sender,
    target: first.target,
    threatened: first.known,
    threats: made.map(({ id }) => id),
    conditions: distinct(made.map(({ condition }) => condition)),
    conditionEvents: distinct(made.map(({ conditionEvent }) => conditionEvent as Row["conditionEvent"])),
    fate: fate ?? "none-told",
    fulfilledBy: told.map(({ id }) => id),
    inForceBefore: before.map(({ id }) => id),
    takenBy: distinct(told.map(({ sender }) => sender as Row["sender"])),
    takenFrom: taken?.from ?? null,
    takenTo: taken?.to ?? null,
    daysLow: days(first.known, taken?.from),
    daysHigh: days(first.known, taken?.to),
  };
}

const days = (threatened: Day, taken: Day | null | undefined): number | null =>
  taken == null ? null : dayNumber(taken) - dayNumber(threatened);

const distinct = <Value>(values: readonly (Value | null)[]): NonNullable<Value>[] => [
  ...new Set(values.filter((value): value is NonNullable<Value> => value != null)),
];

/** The earliest step first; one without a date last. */
const byStep = (a: Claim, b: Claim) => compare(a.from ?? a.to ?? "~", b.from ?? b.to ?? "~") || byKnown(a, b);
