import type { ArticleFile } from "../read/index";
import { registerEntries } from "./register-entries";
import { type CorpusRule, type Place, type PlacedFinding, placeOf, type RuleContext } from "./rule";

type Owner = { what: string; kind?: string; id: string; at: () => Place };

/** Ids are unique, and a claim's begins with its article's. Their pattern and length are the schema's. */
export const ids: CorpusRule = {
  name: "ids",
  description:
    "An id stands once, in one register, article or claim; only a state and its territory share one. A claim's id begins with its article's.",
  scope: "corpus",
  check: (context) => [...doubles(context), ...prefixes(context)],
};

function doubles({ corpus }: RuleContext): PlacedFinding[] {
  const twice = standingTwice(corpus.data);
  if (twice.size === 0) return [];
  const owners = new Map<string, Owner[]>();
  for (const owner of ownersOf(corpus.data)) {
    if (twice.has(owner.id)) owners.set(owner.id, [...(owners.get(owner.id) ?? []), owner]);
  }
  return [...owners].flatMap(([id, [first, ...others]]) =>
    others
      .filter((other) => first && !isStateAndTerritory(first, other))
      .map(({ what, at }) => ({
        at: at(),
        path: ["id"],
        message: "the id stands twice",
        expected: "an id of its own",
        got: `${id}, ${what} here and ${first?.what} at ${first?.at().file}:${first?.at().position().line}`,
      })),
  );
}

/** The ids that stand more than once: mostly a handful, of tens of thousands. */
function standingTwice(data: RuleContext["corpus"]["data"]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  const see = (id: string) => (seen.has(id) ? twice : seen).add(id);
  for (const { record } of registerEntries(data.registers)) see(record.id);
  for (const { id, ids } of data.articles) {
    see(id);
    for (const claim of ids) see(claim);
  }
  return twice;
}

function ownersOf(data: RuleContext["corpus"]["data"]): Owner[] {
  return [
    ...registerEntries(data.registers).map((at): Owner => {
      const { id } = at.record;
      return { what: `an entry of ${at.register}`, kind: kindOf(at), id, at: () => placeOf(at) };
    }),
    ...data.articles.map((article): Owner => {
      return { what: "an article", id: article.id, at: () => placeOf(article) };
    }),
    ...data.articles.flatMap((article) =>
      article.ids.map((id, index): Owner => {
        return { what: "a claim", id, at: () => claimPlace(article, index, id) };
      }),
    ),
  ];
}

function kindOf(entry: { register: string; record: object }): string {
  return `${entry.register} ${"kind" in entry.record ? String(entry.record.kind) : ""}`;
}

function isStateAndTerritory(a: Owner, b: Owner): boolean {
  return a.kind === "actors state" && (b.kind === "places country" || b.kind === "places region");
}

function prefixes({ corpus }: RuleContext): PlacedFinding[] {
  return corpus.data.articles.flatMap((article) =>
    article.ids.flatMap((id, index) =>
      id.startsWith(`${article.id}-`)
        ? []
        : [
            {
              at: claimPlace(article, index, id),
              path: ["id"],
              message: "a claim's id begins with its article's",
              expected: `${article.id}-…`,
              got: id,
            },
          ],
    ),
  );
}

/** The place of a claim, which is worked out only where it is told: an article in order is not looked into. */
function claimPlace(article: ArticleFile, index: number, id: string): Place {
  const position: Place["position"] = (path, part) =>
    article.claims[index]?.position(path, part) ?? article.position();
  return { file: article.file, position, id };
}
