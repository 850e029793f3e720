import { generatedHeader } from "../header";
import { jsDoc } from "./js-doc";

/** Which ids exist, by id type. */
export type IdSets = Readonly<
  Record<
    "ActorId" | "PlaceId" | "PublisherId" | "EventId" | "ForceId" | "MeasureId" | "ArticleId" | "ClaimId",
    readonly string[]
  >
>;

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

/** The file of id types: literal unions, so that a wrong id does not compile. */
export function printIds(ids: IdSets): string {
  const types = (Object.keys(MEANINGS) as (keyof IdSets)[]).map((type) => printIdType(type, ids[type]));
  return [generatedHeader("packages/core/data"), ...types, SUBJECT].join("\n");
}

function printIdType(type: keyof IdSets, ids: readonly string[]): string {
  // a union of no members is `never`, which would let nothing compile
  const union =
    ids.length === 0
      ? " string"
      : `\n${[...ids]
          .sort()
          .map((id) => `  | ${JSON.stringify(id)}`)
          .join("\n")}`;
  return `${jsDoc(MEANINGS[type])}\nexport type ${type} =${union};\n`;
}
