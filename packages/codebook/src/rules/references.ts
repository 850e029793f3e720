import type { z } from "zod";
import type { Corpus } from "../corpus/corpus";
import { byNearness, type Located, nearestWord } from "../read/index";
import { articleRecord, claimRecord, type IdType, registers } from "../schema/index";
import { type Reference, refsIn } from "./refs-in";
import { registerEntries } from "./register-entries";
import { type CorpusRule, type PlacedFinding, placeOf } from "./rule";

const header = articleRecord.omit({ claims: true });

const SUGGESTED = 100;

/** Every id that a record names is there, in the register that it must be in. */
export const references: CorpusRule = {
  name: "references",
  description: "Every actor, place, publisher, subject, article and claim that a record names exists.",
  scope: "corpus",
  check({ corpus }) {
    const known = idsByType(corpus);
    let told = 0;
    const look = (schema: z.ZodType, at: Located<{ id: string }>, record: unknown = at.record) =>
      refsIn(schema, record)
        .filter(({ type, id }) => !known[type].has(id) && !corpus.data.brokenIds.has(id))
        // to look through all ids for what was meant is quick, and is not for thousands
        .map((reference) => {
          told += 1;
          return dangling(reference, at, known, told <= SUGGESTED);
        });
    return [
      ...registerEntries(corpus.data.registers).flatMap((entry) =>
        look(registers[entry.register].element, entry),
      ),
      ...corpus.data.articles.flatMap((article) => {
        const { claims: _, ...own } = article.record;
        return [
          ...look(header, article, own),
          ...article.claims.flatMap((claim) => look(claimRecord, claim)),
        ];
      }),
    ];
  },
};

type Known = Readonly<Record<IdType, ReadonlySet<string>>>;

function idsByType({ registers: by, articles, claims }: Corpus): Known {
  const ids = {
    ActorId: new Set(by.actors.keys()),
    PlaceId: new Set(by.places.keys()),
    PublisherId: new Set(by.publishers.keys()),
    EventId: new Set(by.events.keys()),
    ForceId: new Set(by.forces.keys()),
    MeasureId: new Set(by.measures.keys()),
    ArticleId: new Set(articles.keys()),
    ClaimId: new Set(claims.keys()),
  };
  const { ActorId, PlaceId, EventId, ForceId, MeasureId } = ids;
  return { ...ids, SubjectId: new Set([...EventId, ...ForceId, ...MeasureId, ...ActorId, ...PlaceId]) };
}

const WHAT: Readonly<Record<IdType, string>> = {
  ActorId: "an actor",
  PlaceId: "a place",
  PublisherId: "a publisher",
  EventId: "an event",
  ForceId: "a force",
  MeasureId: "a measure",
  ArticleId: "an article",
  ClaimId: "a claim",
  SubjectId: "an event, force, measure, actor or place",
};

function dangling(
  { path, type, id }: Reference,
  at: Located<{ id: string }>,
  known: Known,
  suggest: boolean,
): PlacedFinding {
  const elsewhere = (Object.keys(known) as IdType[]).find(
    (other) => other !== "SubjectId" && known[other].has(id),
  );
  const candidates = byNearness(id, suggest ? [...known[type]] : []).slice(0, 3);
  const near = nearestWord(id, candidates);
  return {
    at: placeOf(at),
    path,
    message: elsewhere
      ? `this is ${WHAT[elsewhere]}, not ${WHAT[type]}`
      : `there is no such ${WHAT[type].replace(/^an? /, "")}`,
    expected: `the id of ${WHAT[type]}${candidates.length > 0 ? `, such as ${candidates.join(", ")}` : ""}`,
    got: id,
    hint: near ? `did you mean ${near}?` : "add it to its register, or mend the id",
  };
}
