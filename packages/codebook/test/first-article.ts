import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { type Document, parse, parseDocument, stringify } from "yaml";

const DATA = fileURLToPath(new URL("../../core/data", import.meta.url));
const BESIDE = fileURLToPath(new URL("../../../../shared/sources", import.meta.url));

/** The id of the first article that was coded. */
export const FIRST = "infobae-2021-12-07-biden-putin-call";

/** A folder that holds the first article's text, where there is one. */
export const sources: string | null =
  [process.env["CRISIS_SOURCES"], BESIDE].find((dir) => dir && existsSync(join(dir, `${FIRST}.txt`))) ?? null;

/** The first article's file, as a document to change. */
export type FirstArticle = {
  document: Document;
  /** The way to a field of a claim, named by the end of its id. */
  claim: (name: string, ...path: (string | number)[]) => (string | number)[];
};

interface Claim {
  id: string;
  evidence: unknown[];
  inferred?: string[];
  relations?: { claim: string }[];
}

let cut: string | undefined;

/**
 * The data as they bear on the first article, so that a check takes no longer as the corpus grows: of other articles
 * with a text only the claims that it or a cited claim is related to, known by citation.
 */
function cutData(): string {
  if (cut !== undefined) return cut;
  const dir = mkdtempSync(join(tmpdir(), "crisis-cut-"));
  process.once("exit", () => rmSync(dir, { recursive: true, force: true }));
  cpSync(DATA, dir, { recursive: true });
  const files = readdirSync(join(dir, "articles")).map((name) => {
    const path = join(dir, "articles", name);
    const source = readFileSync(path, "utf8");
    const article = parse(source) as { id: string; texts: object[]; claims: Claim[] };
    return { path, source, article, whole: article.id === FIRST || article.texts.length === 0 };
  });
  const whole = files.filter((file) => file.whole);
  const mentioned = new Set(whole.flatMap(({ source }) => source.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []));
  const known = new Set(whole.flatMap(({ article }) => article.claims.map(({ id }) => id)));
  for (const { path, source, article } of files.filter((file) => !file.whole)) {
    const { leftOut: _, waived: __, ...rest } = article as typeof article & { leftOut?: []; waived?: [] };
    const claims = article.claims
      .filter(
        ({ id, relations = [] }) => mentioned.has(id) || relations.some(({ claim }) => known.has(claim)),
      )
      .map(({ inferred: _, relations = [], ...claim }) => ({
        ...claim,
        evidence: [],
        relations: relations.filter((relation) => known.has(relation.claim)),
      }));
    if (claims.length === 0) rmSync(path);
    else {
      const [schemaLine] = source.split("\n", 1);
      writeFileSync(path, `${schemaLine}\n\n${stringify({ ...rest, texts: [], claims })}`);
    }
    for (const proof of readdirSync(join(dir, "proofs"))) {
      if (proof.startsWith(`${article.id}.`)) rmSync(join(dir, "proofs", proof));
    }
  }
  cut = dir;
  return dir;
}

/** A copy of the data as they bear on the first article, with it changed; gone when the test is. */
export function changed(change: (article: FirstArticle) => void): string {
  const dir = mkdtempSync(join(tmpdir(), "crisis-first-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(cutData(), dir, { recursive: true });
  const file = join(dir, "articles", `${FIRST}.yaml`);
  const document = parseDocument(readFileSync(file, "utf8"));
  const { claims } = document.toJS() as { claims: { id: string }[] };
  const claim: FirstArticle["claim"] = (name, ...path) => {
    const index = claims.findIndex(({ id }) => id === `${FIRST}-${name}`);
    if (index < 0) throw new Error(`no claim ${name} in ${FIRST}`);
    return ["claims", index, ...path];
  };
  const before = document.toString();
  change({ document, claim });
  const after = document.toString();
  if (after === before) throw new Error("nothing was changed");
  writeFileSync(file, after);
  return dir;
}
