import { claimsSaying, originOf, type RecordIndex, standingHistory } from "../compile/index";
import type { Corpus, PlacedClaim } from "../corpus/corpus";
import { eventsOf, type History } from "../release/history";
import type { ClaimRecord } from "../schema/index";
import { evidenceOf } from "./evidence-of";
import type { Named, OtherClaim, Story, StoryRelation } from "./story";

/** Where a story is told from. */
export type StorySources = {
  corpus: Corpus;
  index: RecordIndex;
  history: History;
  /** A folder of texts, whose words are then told, too. */
  sourcesDir: string | null;
};

/** Gathers all that is known of a claim. Throws where another record keeps its origin from being worked out. */
export function storyOf(placed: PlacedClaim, sources: StorySources): Story {
  const { corpus, index, history } = sources;
  const { record: claim, article } = placed;
  const { rank, rankReason, known } = claim;
  const { id, title, published, url, publisher } = article.record;
  const here = { claim, article: article.record };
  const other = (saying: { other: { claim: ClaimRecord } }) => otherClaim(saying.other.claim.id, corpus);
  return {
    id: claim.id,
    kind: claim.kind,
    file: placed.file,
    line: placed.position().line,
    summary: claim.summary,
    about: named(claim.about, corpus),
    article: { id, name: title, publisher: named(publisher, corpus).name, published, url },
    coded: codedIn(claim),
    deprecated: rank === "deprecated" ? (rankReason ?? "no reason is given") : null,
    evidence: evidenceOf(placed, corpus, sources.sourcesDir),
    attribution: claim.attribution.map(({ manner, actor, office, described }) => ({
      manner,
      actor: actor === undefined ? null : named(actor, corpus),
      office: office ?? null,
      described: described ?? null,
    })),
    known: {
      day: known?.day ?? published,
      basis: known?.basis ?? "article",
      reference: known?.reference ?? null,
    },
    standing: {
      history: standingHistory(here, index).map(([from, standing]) => ({ from, standing })),
      origin: originOf(claim.id, index.claims),
      confirms: claimsSaying("confirms", here, index).map(other),
      contradicts: claimsSaying("contradicts", here, index).map(other),
    },
    relations: relationsOf(claim, index, corpus),
    corrections: claim.corrections,
    redirects: corpus.data.redirects.map(({ record }) => record).filter(({ to }) => to.includes(claim.id)),
    releases: eventsOf(claim.id, history),
  };
}

// told by themselves
const APART: ReadonlySet<string> = new Set([
  "id",
  "kind",
  "about",
  "summary",
  "attribution",
  "known",
  "evidence",
  "proof",
  "relations",
  "corrections",
  "rank",
  "rankReason",
]);

function codedIn(claim: ClaimRecord): Record<string, unknown> {
  const isSaid = (value: unknown) =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    Object.entries(claim).filter(([name, value]) => !APART.has(name) && isSaid(value)),
  );
}

function relationsOf(claim: ClaimRecord, { incoming }: RecordIndex, corpus: Corpus): StoryRelation[] {
  const told = ({ type, outcome, note }: ClaimRecord["relations"][number]) => ({
    type,
    outcome: outcome ?? null,
    note: note ?? null,
  });
  return [
    ...claim.relations.map((relation) => ({
      ...told(relation),
      direction: "from" as const,
      other: otherClaim(relation.claim, corpus),
    })),
    ...(incoming.get(claim.id) ?? []).map(({ relation, source }) => ({
      ...told(relation),
      direction: "to" as const,
      other: otherClaim(source.claim.id, corpus),
    })),
  ];
}

function otherClaim(id: string, corpus: Corpus): OtherClaim {
  const claim = corpus.claims.get(id);
  if (!claim) throw new Error(`relations: there is no claim ${id}`);
  const { publisher, published } = claim.article.record;
  return { id, summary: claim.record.summary, publisher: named(publisher, corpus).name, published };
}

function named(id: string, { registers }: Corpus): Named {
  for (const register of Object.values(registers)) {
    const entry = register.get(id);
    if (entry) return { id, name: entry.record.name };
  }
  return { id, name: id };
}
