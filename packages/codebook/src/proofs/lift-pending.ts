import { applyChange } from "../edit/apply-change";
import { editFile } from "../write/index";
import type { ExaminedArticle } from "./examine-article";

/** Takes `proof: pending` from the claims of an article that the text bears out, in its file. Returns their ids. */
export function liftPending({ article, claims }: ExaminedArticle): string[] {
  const proved = new Set(claims.filter((claim) => claim.proved).map(({ id }) => id));
  const pending = article.record.claims.filter(({ id, proof }) => proof === "pending" && proved.has(id));
  if (pending.length === 0) return [];
  editFile(article.file, (before) =>
    pending.reduce((text, { id }) => text && (applyChange(text, id, { remove: ["proof"] }) ?? text), before),
  );
  return pending.map(({ id }) => id);
}
