import type { z } from "zod";
import type { Corpus } from "../corpus/corpus";
import { byNearness, type Located, nearestWord } from "../read/index";
import { articleRecord, claimRecord, type IdType, registers } from "../schema/index";
import { type Reference, refsIn } from "./refs-in";
import { type PlacedFinding, placeOf, type RecordRule } from "./rule";

const header = articleRecord.omit({ claims: true });

const SUGGESTED = 20;

/** Every id that a record names is there, in the register that it must be in. */
export const references: RecordRule = {
  name: "references",
  description: "Every actor, place, publisher, subject, article and claim that a record names exists.",
  scope: "record",
  check(record, { corpus }) {
    let told = 0;
    const look = (schema: z.ZodType, at: Located<{ id: string }>, value: unknown = at.record) =>
      refsIn(schema, value)
        .filter(({ type, id }) => !isThere(corpus, type, id) && !corpus.data.brokenIds.has(id))
        // to look through all ids for what was meant is quick, and is not for thousands
        .map((reference) => {
          told += 1;
          return dangling(reference, at, corpus, told <= SUGGESTED);
        });
    if ("register" in record) return look(registers[record.register].element, record);
    const { claims: _, ...own } = record.record;
    return [...look(header, record, own), ...record.claims.flatMap((claim) => look(claimRecord, claim))];
  },
};

const SUBJECTS = ["EventId", "ForceId", "MeasureId", "ActorId", "PlaceId"] as const;

type Names = ReadonlyMap<string, unknown>;

/** The ids of a type, as the keys of a map. */
function idsOf({ registers: by, articles, claims }: Corpus, type: Exclude<IdType, "SubjectId">): Names {
  const maps = {
    ActorId: by.actors,
    PlaceId: by.places,
    PublisherId: by.publishers,
    EventId: by.events,
    ForceId: by.forces,
    MeasureId: by.measures,
    ArticleId: articles,
    ClaimId: claims,
  };
  return maps[type];
}

function mapsOf(corpus: Corpus, type: IdType): Names[] {
  return (type === "SubjectId" ? SUBJECTS : [type]).map((one) => idsOf(corpus, one));
}

function isThere(corpus: Corpus, type: IdType, id: string): boolean {
  return mapsOf(corpus, type).some((map) => map.has(id));
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
  corpus: Corpus,
  suggest: boolean,
): PlacedFinding {
  const elsewhere = (Object.keys(WHAT) as IdType[]).find(
    (other) => other !== "SubjectId" && isThere(corpus, other, id),
  );
  const candidates = byNearness(id, suggest ? meant(corpus, type, id) : []).slice(0, 3);
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

/** The ids that can have been meant; of tens of thousands of claims, those of the article that is named. */
function meant(corpus: Corpus, type: IdType, id: string): string[] {
  if (type !== "ClaimId") return [...new Set(mapsOf(corpus, type).flatMap((map) => [...map.keys()]))];
  const articles = [...corpus.articles.keys()];
  const named = articles.filter((article) => id.startsWith(`${article}-`));
  const nearest = named.length > 0 ? named : byNearness(id, articles).slice(0, 1);
  return nearest.flatMap((article) => [...(corpus.articles.get(article)?.ids ?? [])]);
}
