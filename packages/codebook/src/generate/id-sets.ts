import type { Compiled, Row } from "../compile/index";
import type { IdSets, OldIds } from "./types/print-ids";

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

/** The ids that redirect, under the type of the ids that they lead to; a state's is its territory's too. */
export function oldIds(compiled: Compiled): OldIds {
  const redirects = compiled["redirects"] ?? [];
  return Object.fromEntries(
    Object.entries(idSets(compiled)).map(([type, ids]) => {
      const known = new Set(ids);
      const here = redirects.filter(({ to }) => (to as readonly string[]).every((id) => known.has(id)));
      return [type, new Map(here.map((row) => [String(row["id"]), insteadOf(row)]))];
    }),
  );
}

function insteadOf({ kind, to }: Row): string {
  const ids = (to as readonly string[]).map((id) => JSON.stringify(id)).join(", ");
  return kind === "moved" ? `moved: use ${ids}` : `split: use one of ${ids}`;
}
