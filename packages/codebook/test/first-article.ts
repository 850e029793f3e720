import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { type Document, parseDocument } from "yaml";

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

/** A copy of the real data with the first article changed, gone when the test is. */
export function changed(change: (article: FirstArticle) => void): string {
  const dir = mkdtempSync(join(tmpdir(), "crisis-first-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(DATA, dir, { recursive: true });
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
