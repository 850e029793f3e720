import type { Located } from "../read/index";
import { registerEntries } from "./register-entries";
import { type CorpusRule, type PlacedFinding, placeOf, type RuleContext } from "./rule";

type Owner = { what: string; kind?: string; at: Located<{ id: string }> };

/** Ids are unique, and a claim's begins with its article's. Their pattern and length are the schema's. */
export const ids: CorpusRule = {
  name: "ids",
  description:
    "An id stands once, in one register, article or claim; only a state and its territory share one. A claim's id begins with its article's.",
  scope: "corpus",
  check: (context) => [...doubles(context), ...prefixes(context)],
};

function doubles({ corpus }: RuleContext): PlacedFinding[] {
  const owners = new Map<string, Owner[]>();
  for (const owner of ownersOf(corpus.data)) {
    const list = owners.get(owner.at.record.id) ?? [];
    owners.set(owner.at.record.id, [...list, owner]);
  }
  return [...owners].flatMap(([id, [first, ...others]]) =>
    others
      .filter((other) => first && !isStateAndTerritory(first, other))
      .map(({ what, at }) => ({
        at: placeOf(at),
        path: ["id"],
        message: "the id stands twice",
        expected: "an id of its own",
        got: `${id}, ${what} here and ${first?.what} at ${first?.at.file}:${first?.at.position().line}`,
      })),
  );
}

function ownersOf(data: RuleContext["corpus"]["data"]): Owner[] {
  return [
    ...registerEntries(data.registers).map((at): Owner => {
      return { what: `an entry of ${at.register}`, kind: kindOf(at), at };
    }),
    ...data.articles.map((at): Owner => ({ what: "an article", at })),
    ...data.articles.flatMap(({ claims }) => claims.map((at): Owner => ({ what: "a claim", at }))),
  ];
}

function kindOf(entry: { register: string; record: object }): string {
  return `${entry.register} ${"kind" in entry.record ? String(entry.record.kind) : ""}`;
}

function isStateAndTerritory(a: Owner, b: Owner): boolean {
  return a.kind === "actors state" && (b.kind === "places country" || b.kind === "places region");
}

function prefixes({ corpus }: RuleContext): PlacedFinding[] {
  return corpus.data.articles.flatMap(({ record: article, claims }) =>
    claims
      .filter(({ record }) => !record.id.startsWith(`${article.id}-`))
      .map((at) => ({
        at: placeOf(at),
        path: ["id"],
        message: "a claim's id begins with its article's",
        expected: `${article.id}-…`,
        got: at.record.id,
      })),
  );
}
