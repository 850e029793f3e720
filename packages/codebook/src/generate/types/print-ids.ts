import { generatedHeader } from "../header";
import { jsDoc } from "./js-doc";

/** Which ids exist, by id type. */
export type IdSets = Readonly<
  Record<
    "ActorId" | "PlaceId" | "PublisherId" | "EventId" | "ForceId" | "MeasureId" | "ArticleId" | "ClaimId",
    readonly string[]
  >
>;

/** Ids that are no longer used, with what to say of each. */
export type OldIds = Partial<Record<keyof IdSets, ReadonlyMap<string, string>>>;

const MEANINGS: Readonly<Record<keyof IdSets, string>> = {
  ActorId: "Persons, states, organisations: the register of actors.",
  PlaceId: "The register of places.",
  PublisherId: "The register of publishers.",
  EventId: "The register of events.",
  ForceId: "The register of forces.",
  MeasureId: "The register of measures.",
  ArticleId: "The articles.",
  ClaimId: "The claims; each begins with its article's id.",
};

const SUBJECT = `${jsDoc("What a claim can be about.")}
export type SubjectId = EventId | ForceId | MeasureId | ActorId | PlaceId;
`;

/** The file of id types: literal unions, so that a wrong id does not compile, and one that is no longer used does, deprecated. */
export function printIds(ids: IdSets, old: OldIds = {}): string {
  const types = (Object.keys(MEANINGS) as (keyof IdSets)[]).map((type) =>
    printIdType(type, ids[type], old[type] ?? new Map()),
  );
  return [generatedHeader("packages/core/data"), ...types, SUBJECT].join("\n");
}

function printIdType(type: keyof IdSets, ids: readonly string[], old: ReadonlyMap<string, string>): string {
  // a union of no members is `never`, which would let nothing compile
  const members = [...ids, ...old.keys()].sort().map((id) => {
    const instead = old.get(id);
    return `${instead === undefined ? "" : `  ${jsDoc(`@deprecated ${instead}`)}\n`}  | ${JSON.stringify(id)}`;
  });
  const union = members.length === 0 ? " string" : `\n${members.join("\n")}`;
  return `${jsDoc(MEANINGS[type])}\nexport type ${type} =${union};\n`;
}
