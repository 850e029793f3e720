import { readFileSync } from "node:fs";
import { applyChange } from "../edit/apply-change";
import { writeFile } from "../read/write-file";
import type { ExaminedArticle } from "./examine-article";

/** Takes `proof: pending` from the claims of an article that the text bears out, in its file. Returns their ids. */
export function liftPending({ article, claims }: ExaminedArticle): string[] {
  const proved = new Set(claims.filter((claim) => claim.proved).map(({ id }) => id));
  const pending = article.record.claims.filter(({ id, proof }) => proof === "pending" && proved.has(id));
  if (pending.length === 0) return [];
  const before = readFileSync(article.file, "utf8");
  const after = pending.reduce(
    (text, { id }) => applyChange(text, id, { remove: ["proof"] }) ?? text,
    before,
  );
  if (after !== before) writeFile(article.file, after);
  return pending.map(({ id }) => id);
}
