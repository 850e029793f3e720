import type { z } from "zod";
import { sha256 } from "../../src/evidence/index";
import { claimDigest, headerDigest } from "../../src/proofs/digests";
import type { Proof } from "../../src/proofs/proof";
import { type ArticleRecord, articleRecord, type claimRecord } from "../../src/schema/index";
import { type Random, random } from "./random";
import type { TreeRegisters } from "./tree-registers";

type Claim = z.input<typeof claimRecord>;

/** An article of a generated tree, as it is written, and its proof. */
export type TreeArticle = { input: z.input<typeof articleRecord>; proof: Proof };

const SENTENCE = 160;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2013, 10, 21);

/** The id of the nth article, and of its nth claim. */
export const articleId = (index: number, registers: TreeRegisters): string => {
  const day = dayOf(index);
  return `${registers.publishers[index % registers.publishers.length]?.id}-${day}-${index}`;
};

const dayOf = (index: number) => new Date(FIRST_DAY + (index % 3_000) * DAY).toISOString().slice(0, 10);

/** An article with so many claims of every sort, each on a sentence of its own, and the proof that a text would give it.
 * There is no text: its offsets and digests are invented. */
export function treeArticle(
  index: number,
  claims: number,
  registers: TreeRegisters,
  seed: number,
): TreeArticle {
  const chance = random(seed * 1_000_003 + index);
  const id = articleId(index, registers);
  const published = dayOf(index);
  const context = { chance, registers, id, published, index, claims };
  const digest = sha256(id);
  const length = claims * SENTENCE;
  const input = {
    id,
    publisher: registers.publishers[index % registers.publishers.length]?.id ?? "",
    title: `Report ${index} of a crisis that is invented`,
    type: "news" as const,
    published,
    url: `https://example.org/${id}`,
    texts: [{ id: "en", language: "en", file: `${id}.txt`, digest, length, normalization: 1 }],
    leftOut: [],
    waived: [],
    claims: Array.from({ length: claims }, (_, nth) => claimOf(nth, context)),
  };
  return { input, proof: proofOf(articleRecord.parse(input), digest, length) };
}

type Context = {
  chance: Random;
  registers: TreeRegisters;
  id: string;
  published: string;
  index: number;
  claims: number;
};

function claimOf(nth: number, context: Context): Claim {
  const { chance, registers, id, published } = context;
  const people = registers.actors.filter(({ kind }) => kind === "person");
  const speaker = chance.pick(people);
  const common = {
    id: `${id}-${nth}`,
    attribution: [
      {
        manner: "named" as const,
        actor: speaker.id,
        ...(chance.below(3) === 0 ? { office: "Minister" } : {}),
      },
    ],
    date: published,
    dateBasis: "relative" as const,
    places: [{ place: chance.pick(registers.places).id, role: "at" as const }],
    summary: `Someone says in sentence ${nth} what a reader of article ${context.index} learns of number ${chance.below(1e6)} in words of our own.`,
    relations: relationsOf(nth, context),
    evidence: [evidence(nth, 0, 100, "value", id), evidence(nth, 104, 140, "source", id)],
  };
  const number = 1_000 + chance.below(90_000);
  switch (nth % 5) {
    case 0:
      return {
        kind: "deployment",
        about: chance.pick(registers.forces).id,
        ...common,
        modality: "actual",
        counted: "personnel",
        low: number,
        relation: "more-than",
        quantityType: "stock",
        posture: "deployed",
        scope: ["near-border"],
      };
    case 1:
      return {
        kind: "sanction",
        about: chance.pick(registers.measures).id,
        ...common,
        sender: registers.actors[nth % 12]?.id ?? "",
        target: registers.actors[(nth + 1) % 12]?.id ?? "",
        status: "announced",
      };
    case 2:
      return {
        kind: "event",
        about: chance.pick(registers.events).id,
        ...common,
        modality: "actual",
        type: "meeting",
        channel: "in-person",
        topics: ["diplomacy"],
        participants: [{ actor: chance.pick(people).id, role: "participant" }],
      };
    case 3:
      return {
        kind: "quantity",
        about: chance.pick(registers.events).id,
        ...common,
        modality: "actual",
        counted: "participants",
        best: number,
        relation: "about",
        unit: "count",
      };
    default:
      return {
        kind: "statement",
        about: chance.pick(registers.events).id,
        ...common,
        modality: "demanded",
        verb: "demand",
        addressee: chance.pick(registers.actors).id,
        topic: "diplomacy",
      };
  }
}

/** Every third claim answers one of an earlier article. */
function relationsOf(nth: number, { chance, index, registers, claims }: Context) {
  if (nth % 3 !== 0 || index === 0) return [];
  const earlier = articleId(chance.below(index), registers);
  return [{ type: "answers" as const, claim: `${earlier}-${chance.below(claims)}` }];
}

function evidence(nth: number, from: number, to: number, role: "value" | "source", id: string) {
  const [start, end] = [nth * SENTENCE + from, nth * SENTENCE + to];
  const [digest, before, after] = [start, end, -end].map((salt) => sha256(`${id} ${salt}`));
  return { text: "en", start, end, role, digest: digest ?? "", before: before ?? "", after: after ?? "" };
}

function proofOf(article: ArticleRecord, digest: string, length: number): Proof {
  const count = article.claims.length;
  const starts = article.claims.map((_, nth) => nth * SENTENCE);
  return {
    article: article.id,
    text: "en",
    digest,
    length,
    normalization: 1,
    headerDigest: headerDigest(article),
    coverage: {
      sentences: count,
      sentencesCovered: count,
      sentencesLeftOut: 0,
      items: 2 * count,
      itemsCovered: 2 * count,
      itemsWaived: 0,
    },
    sentences: starts.map((start) => [start, start + SENTENCE - 1]),
    items: starts.flatMap((start): Proof["items"] => [
      ["number", start + 10, start + 16],
      ["name", start + 104, start + 120],
    ]),
    claims: Object.fromEntries(
      article.claims.map((claim) => [
        claim.id,
        { digest: claimDigest(claim), verdict: "found", entailed: true },
      ]),
    ),
  };
}
