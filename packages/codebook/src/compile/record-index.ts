import type { Proof } from "../proofs/proof";
import type {
  ArticleRecord,
  ClaimRecord,
  CrisisRecord,
  RedirectRecord,
  Registers,
  Relation,
} from "../schema/index";
import { indexBy } from "./index-by";
import { articlesInOrder, claimsInOrder } from "./order";

/** What `compile` reads: records that fit their schemas. */
export interface CompileInput {
  readonly crisis: CrisisRecord;
  readonly articles: readonly ArticleRecord[];
  readonly registers: Registers;
  readonly proofs: readonly Proof[];
  readonly redirects: readonly RedirectRecord[];
}

/** A claim with the article that it stands in. */
export interface PlacedClaim {
  readonly claim: ClaimRecord;
  readonly article: ArticleRecord;
}

/** A relation to a claim, with the claim that it comes from. */
interface Incoming {
  readonly relation: Relation;
  readonly source: PlacedClaim;
}

/** The input in published order, with what derivations look up. */
export interface RecordIndex {
  readonly articles: readonly ArticleRecord[];
  readonly registers: Registers;
  readonly claims: ReadonlyMap<string, PlacedClaim>;
  readonly incoming: ReadonlyMap<string, readonly Incoming[]>;
  readonly forces: ReadonlyMap<string, Registers["forces"][number]>;
  readonly events: ReadonlyMap<string, Registers["events"][number]>;
  readonly measures: ReadonlyMap<string, Registers["measures"][number]>;
  readonly proofs: ReadonlyMap<string, Proof>;
  readonly actors: ReadonlyMap<string, Registers["actors"][number]>;
  readonly publishers: ReadonlyMap<string, Registers["publishers"][number]>;
}

/** Under which key `RecordIndex.proofs` holds the proof of a text. */
export const proofKey = (article: string, text: string) => `${article}.${text}`;

/** Orders and indexes the input; throws where an id stands twice. */
export function indexRecords(input: Omit<CompileInput, "crisis">): RecordIndex {
  const articles = articlesInOrder(input.articles);
  const placed = articles.flatMap((article) =>
    claimsInOrder(article).map((claim): PlacedClaim => ({ claim, article })),
  );
  return {
    articles,
    registers: input.registers,
    claims: indexBy("claim", placed, ({ claim }) => claim.id),
    actors: indexBy("actor", input.registers.actors, ({ id }) => id),
    publishers: indexBy("publisher", input.registers.publishers, ({ id }) => id),
    incoming: incomingOf(placed),
    forces: indexBy("force", input.registers.forces, ({ id }) => id),
    events: indexBy("event", input.registers.events, ({ id }) => id),
    measures: indexBy("measure", input.registers.measures, ({ id }) => id),
    proofs: indexBy("proof", input.proofs, (proof) => proofKey(proof.article, proof.text)),
  };
}

function incomingOf(placed: readonly PlacedClaim[]): Map<string, Incoming[]> {
  const incoming = new Map<string, Incoming[]>();
  for (const source of placed) {
    for (const relation of source.claim.relations) {
      const list = incoming.get(relation.claim) ?? [];
      list.push({ relation, source });
      incoming.set(relation.claim, list);
    }
  }
  return incoming;
}
