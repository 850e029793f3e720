import type { ClaimRecord, Relation } from "../schema/index";
import { find } from "./index-by";
import { institutionsOf, institutionsOfPublisher } from "./institutions";
import { knownDay } from "./known-day";
import type { PlacedClaim, RecordIndex } from "./record-index";

export type Standing = "withdrawn" | "superseded" | "corrected" | "contested" | "confirmed" | "single";

// corrections of other fields are listed and leave the standing as it is
const MATERIAL: ReadonlySet<string> = new Set(
  "low best high relation unit counted modality status polarity date about side sender target attribution assertedBy".split(
    " ",
  ),
);

/** A claim of another origin that says a thing of this one, and from which day on. */
export interface Saying {
  readonly other: PlacedClaim;
  readonly from: string;
}

/** The standing of a claim on each day on which it changed, the first being its known day. */
export function standingHistory(placed: PlacedClaim, index: RecordIndex): [string, Standing][] {
  const known = knownDay(placed);
  const contradicting = claimsSaying("contradicts", placed, index);
  const confirming = claimsSaying("confirms", placed, index).filter(({ other }) =>
    areIndependent(placed, other, index),
  );
  const days = [
    known,
    ...fallDays(placed, index),
    ...[...contradicting, ...confirming].flatMap(({ other, from }) => [from, ...fallDays(other, index)]),
  ].filter((day) => day >= known);
  const history: [string, Standing][] = [];
  for (const day of [...new Set(days)].sort()) {
    const standing = standingOn(day, placed, contradicting, confirming, index);
    if (history.at(-1)?.[1] !== standing) history.push([day, standing]);
  }
  return history;
}

function standingOn(
  day: string,
  placed: PlacedClaim,
  contradicting: readonly Saying[],
  confirming: readonly Saying[],
  index: RecordIndex,
): Standing {
  const holds = ({ other, from }: Saying) => from <= day && isInGoodStanding(other, day, index);
  if (placed.claim.rank === "deprecated") return "withdrawn";
  if (supersededOn(placed, index).some((fall) => fall <= day)) return "superseded";
  if (correctionDays(placed, index).some((fall) => fall <= day)) return "corrected";
  if (contradicting.some(holds)) return "contested";
  return confirming.some(holds) ? "confirmed" : "single";
}

/** Neither withdrawn nor superseded nor corrected by the end of the day. */
function isInGoodStanding(placed: PlacedClaim, day: string, index: RecordIndex): boolean {
  return placed.claim.rank !== "deprecated" && !fallDays(placed, index).some((fall) => fall <= day);
}

const fallDays = (placed: PlacedClaim, index: RecordIndex) => [
  ...supersededOn(placed, index),
  ...correctionDays(placed, index),
];

function supersededOn(placed: PlacedClaim, { incoming }: RecordIndex): string[] {
  return (incoming.get(placed.claim.id) ?? [])
    .filter(({ relation, source }) => relation.type === "supersedes" && source.claim.rank !== "deprecated")
    .map(({ source }) => later(knownDay(placed), knownDay(source)));
}

/** The first days of the corrections of material fields. */
function correctionDays(placed: PlacedClaim, index: RecordIndex): string[] {
  return placed.claim.corrections
    .filter(({ field }) => MATERIAL.has(field))
    .map((correction) => correctionDay(correction, placed, index));
}

/** The first day on which the reference of a correction and the claim were both public. */
export function correctionDay(
  { reference, day }: ClaimRecord["corrections"][number],
  placed: PlacedClaim,
  { claims }: RecordIndex,
): string {
  const referred = claims.get(reference);
  return later(knownDay(placed), referred === undefined ? (day ?? "") : knownDay(referred));
}

/**
 * The claims in use that confirm or contradict an assertion, or that it confirms or contradicts. A copy speaks for its
 * origin: what is said of one is said of all.
 */
export function claimsSaying(
  type: "confirms" | "contradicts",
  placed: PlacedClaim,
  index: RecordIndex,
): Saying[] {
  const alike = sameOrigin(placed, index);
  const sayings = new Map<string, Saying>();
  for (const one of alike.values()) {
    const others = [
      ...one.claim.relations
        .filter((relation) => relation.type === type)
        .map((relation) => find(index.claims, "claim", relation.claim, "relations")),
      ...incomingOf(type, one, index),
    ];
    for (const other of others) {
      if (other.claim.rank === "deprecated" || alike.has(other.claim.id)) continue;
      const from = [knownDay(one), knownDay(other), knownDay(placed)].reduce(later);
      const before = sayings.get(other.claim.id)?.from;
      if (before === undefined || from < before) sayings.set(other.claim.id, { other, from });
    }
  }
  return [...sayings.values()];
}

/** The claims that go back to one origin, this one among them. */
function sameOrigin(placed: PlacedClaim, index: RecordIndex): Map<string, PlacedClaim> {
  const found = new Map<string, PlacedClaim>();
  const open = [placed];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (found.has(one.claim.id)) continue;
    found.set(one.claim.id, one);
    for (const { type, claim } of one.claim.relations)
      if (type === "repeats") open.push(find(index.claims, "claim", claim, "relations"));
    open.push(...incomingOf("repeats", one, index));
  }
  return found;
}

const incomingOf = (type: Relation["type"], { claim }: PlacedClaim, { incoming }: RecordIndex) =>
  (incoming.get(claim.id) ?? []).filter(({ relation }) => relation.type === type).map(({ source }) => source);

/** Neither publisher nor asserter of the two share an institution. */
function areIndependent(one: PlacedClaim, other: PlacedClaim, index: RecordIndex): boolean {
  const mine = institutionsBehind(one, index);
  return [...institutionsBehind(other, index)].every((institution) => !mine.has(institution));
}

function institutionsBehind(placed: PlacedClaim, index: RecordIndex): Set<string> {
  const { claim, article } = placed;
  const actor = claim.attribution[0]?.actor;
  return new Set([
    ...institutionsOfPublisher(article.publisher, article.published, index),
    ...(actor === undefined ? [] : institutionsOf(actor, knownDay(placed), index.actors)),
  ]);
}

const later = (a: string, b: string) => (a > b ? a : b);
