import type { IdType } from "../../schema/index";
import type { Column } from "../column";
import type { Published } from "../published";

const DATASET_OF: Readonly<Partial<Record<IdType, string>>> = {
  ActorId: "actors",
  ArticleId: "articles",
  ClaimId: "claims",
  EventId: "events",
  ForceId: "forces",
  MeasureId: "measures",
  PlaceId: "places",
  PublisherId: "publishers",
};

/** The Table Schema (Data Package v2) of a dataset's CSV file. */
export function tableSchema({ name, key, columns }: Published) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map(fieldOf),
    primaryKey: key,
    foreignKeys: columns.flatMap((column) => foreignKey(name, column)),
    missingValues: [""],
  };
}

function fieldOf({ name, type, list, nullable, description, format, words }: Column) {
  if (list) return { name, type: "list", delimiter: ";", itemType: type, description };
  const constraints = { ...(!nullable && { required: true }), ...(words && { enum: words }) };
  return {
    name,
    type: format === "date" ? "date" : type,
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

// a list has no key, and a subject may be in one of five registers
function foreignKey(dataset: string, { name, list, refs }: Column) {
  const [ref] = refs;
  const resource = ref === undefined ? undefined : DATASET_OF[ref];
  if (list || refs.length !== 1 || resource === undefined) return [];
  const target = resource === dataset ? {} : { resource };
  return [{ fields: [name], reference: { ...target, fields: ["id"] } }];
}
