import { nearestWord } from "../read/index";
import { type CorpusRule, type PlacedFinding, placeOf, type RuleContext } from "./rule";

/** An id that is no longer used leads to ids that are. */
export const redirects: CorpusRule = {
  name: "redirects",
  description:
    "A redirect stands once, for an id that is not in use, and leads to ids of one type that are in use, without a circle.",
  scope: "corpus",
  check({ corpus }) {
    const used = typesById(corpus);
    const targets = new Map(corpus.data.redirects.map(({ record }) => [record.id, record.to]));
    const seen = new Set<string>();
    return corpus.data.redirects.flatMap((redirect): PlacedFinding[] => {
      const { id, to } = redirect.record;
      const at = placeOf(redirect);
      const findings: PlacedFinding[] = [];
      if (seen.has(id)) findings.push({ at, path: ["id"], message: "the id redirects twice", got: id });
      seen.add(id);
      if (used.has(id))
        findings.push({
          at,
          path: ["id"],
          message: "the id is in use, and cannot redirect",
          got: id,
          hint: "give what is in use another id, or drop the redirect",
        });
      for (const [index, target] of to.entries())
        if (!used.has(target) && !targets.has(target) && !corpus.data.brokenIds.has(target))
          findings.push(lost(at, index, target, [...used.keys()]));
      if (circles(id, targets))
        findings.push({ at, path: ["to"], message: "the redirects run in a circle", got: to.join(", ") });
      const types = new Set(to.flatMap((target) => (used.get(target) ?? []).slice(0, 1)));
      if (types.size > 1)
        findings.push({
          at,
          path: ["to"],
          message: "the ids to use instead are of several types",
          got: [...types].join(", "),
        });
      return findings;
    });
  },
};

function lost(at: PlacedFinding["at"], index: number, target: string, ids: readonly string[]): PlacedFinding {
  const near = nearestWord(target, ids);
  return {
    at,
    path: ["to", index],
    message: "the id to use instead is not there",
    got: target,
    ...(near ? { hint: `did you mean ${near}?` } : {}),
  };
}

function circles(id: string, targets: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [...(targets.get(id) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(targets.get(next) ?? []));
  }
  return false;
}

function typesById({ registers, articles, claims }: RuleContext["corpus"]): Map<string, string[]> {
  const types = new Map<string, string[]>();
  const add = (type: string, ids: Iterable<string>) => {
    for (const id of ids) types.set(id, [...(types.get(id) ?? []), type]);
  };
  add("claim", claims.keys());
  add("article", articles.keys());
  for (const [name, entries] of Object.entries(registers)) add(name, entries.keys());
  return types;
}
