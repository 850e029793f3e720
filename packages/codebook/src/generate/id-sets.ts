import type { Compiled, Row } from "../compile/index";
import type { IdSets } from "./types/print-ids";

/** The ids that the rows define, by type. */
export function idSets(compiled: Compiled): IdSets {
  const ids = (rows: readonly Row[] = []) => rows.map((row) => String(row["id"]));
  return {
    ActorId: ids(compiled["actors"]),
    PlaceId: ids(compiled["places"]),
    PublisherId: ids(compiled["publishers"]),
    EventId: ids(compiled["events"]),
    ForceId: ids(compiled["forces"]),
    MeasureId: ids(compiled["measures"]),
    ArticleId: ids(compiled["articles"]),
    ClaimId: ids(compiled["claims"]),
  };
}
