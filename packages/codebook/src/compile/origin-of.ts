import { find } from "./index-by";
import type { RecordIndex } from "./record-index";

/** The claim in which an assertion first stands: follows `repeats` to its end; throws where it runs in a circle. */
export function originOf(id: string, claims: RecordIndex["claims"]): string {
  const path = [id];
  for (let next = repeated(id, claims); next !== undefined; next = repeated(next, claims)) {
    if (path.includes(next))
      throw new Error(`relations: repeats runs in a circle: ${[...path, next].join(" → ")}`);
    path.push(next);
  }
  return path.at(-1) ?? id;
}

function repeated(id: string, claims: RecordIndex["claims"]): string | undefined {
  const { claim } = find(claims, "claim", id, "relations");
  return claim.relations.find((relation) => relation.type === "repeats")?.claim;
}
