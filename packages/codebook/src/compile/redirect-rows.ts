import type { RedirectRecord } from "../schema/index";
import { byText } from "./order";
import type { Row } from "./row";

/** Redirects by id, each with ids that are in use: one that leads to another redirect leads to where that leads. Throws on a circle. */
export function redirectRows(redirects: readonly RedirectRecord[]): Row[] {
  const byId = new Map(redirects.map((redirect) => [redirect.id, redirect]));
  const follow = (id: string, path: readonly string[]): string[] => {
    const next = byId.get(id);
    if (next === undefined) return [id];
    if (path.includes(id))
      throw new Error(`redirects: ${[...path, id].join(" → ")} runs in a circle; mend redirects.yaml`);
    return next.to.flatMap((target) => follow(target, [...path, id]));
  };
  return redirects
    .map(({ id, kind, note }) => {
      const to = [...new Set(follow(id, []))];
      return { id, kind: to.length > 1 ? "split" : kind, to, note };
    })
    .toSorted((a, b) => byText(a.id, b.id));
}
