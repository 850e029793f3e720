import type { Corpus } from "../corpus/corpus";
import type { ClaimRecord } from "../schema/index";
import type { ClaimRule, Finding } from "./rule";

const TWICE = "the relation stands twice";

type Relation = ClaimRecord["relations"][number];

/** A relation fits the claims that it joins. */
export const relations: ClaimRule = {
  name: "relations",
  description:
    "A claim is not related to itself or twice alike; repeats leads to an origin; resolves points at a forecast and says how it came out, and only resolves does; fulfils points at what was not yet so; supersedes is by the same asserter.",
  scope: "claim",
  check({ record }, { corpus }) {
    const seen = new Set<string>();
    return record.relations.flatMap((relation, index) => {
      const path = ["relations", index];
      const key = `${relation.type} ${relation.claim}`;
      const message = seen.has(key) ? TWICE : wrong(record, relation, corpus);
      seen.add(key);
      return message === null ? [] : [{ path, message, got: key } satisfies Finding];
    });
  },
  fix: ({ path = [], message }) => (message === TWICE ? [{ remove: path }] : []),
};

function wrong(claim: ClaimRecord, { type, claim: id, outcome }: Relation, corpus: Corpus): string | null {
  if (id === claim.id) return "a claim is not related to itself";
  if (type !== "resolves" && outcome !== undefined) return "only resolves has an outcome";
  const other = corpus.claims.get(id)?.record;
  if (!other) return null;
  if (type === "resolves" && other.kind !== "forecast")
    return `resolves needs a forecast, and ${id} is ${other.kind}`;
  if (type === "resolves" && outcome === undefined)
    return "resolves says how the forecast came out: an outcome is missing";
  if (type === "repeats" && isCircle(claim.id, corpus))
    return "the repeats lead round in a circle, to no origin";
  if (type === "fulfils" && isActual(other))
    return `fulfils needs what was planned, threatened or promised; ${id} is actual`;
  if (type === "supersedes" && originator(claim) !== originator(other))
    return "supersedes needs the same asserter";
  return null;
}

function isActual(claim: ClaimRecord): boolean {
  return "modality" in claim && claim.modality === "actual";
}

function originator({ attribution: [first] }: ClaimRecord): string {
  return `${first?.manner} ${first?.actor ?? ""}`;
}

function isCircle(id: string, corpus: Corpus): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined; ) {
    if (seen.has(at)) return true;
    seen.add(at);
    at = corpus.claims.get(at)?.record.relations.find(({ type }) => type === "repeats")?.claim;
  }
  return false;
}
