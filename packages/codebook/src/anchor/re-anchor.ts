import { readFileSync } from "node:fs";
import { isMap, parseDocument } from "yaml";
import { wayTo } from "../edit/apply-change";
import { makeSpan } from "../evidence/index";
import type { ExaminedArticle } from "../proofs/examine-article";
import { writeFile } from "../read/write-file";
import type { Span } from "../schema/index";
import { replaceMap } from "./flow-map";
import { type Edit, splice } from "./splice";

/** A span that was given its new place. */
export type Moved = { claim: string; index: number; from: number; to: number };

/** Gives the spans of an article that moved their new places, in its file; what is altered or gone stays as it is, for a person. */
export function reAnchor({ article, claims, texts }: ExaminedArticle): Moved[] {
  const before = readFileSync(article.file, "utf8");
  const document = parseDocument(before, { schema: "core", uniqueKeys: false, logLevel: "silent" });
  const edits: Edit[] = [];
  const moved: Moved[] = [];
  for (const { id, spans } of claims) {
    const way = wayTo(id, document);
    const coded = article.record.claims.find((claim) => claim.id === id);
    for (const { index, location } of spans) {
      const span = coded?.evidence[index] as Span | undefined;
      const source = span && texts.get(span.text)?.source;
      const node = way && document.getIn([...way, "evidence", index], true);
      if (location?.verdict !== "moved" || !span || !source || !isMap(node)) continue;
      const { text, role } = span;
      edits.push(
        replaceMap(before, node, makeSpan(source.normal, location.start, location.end, { text, role })),
      );
      moved.push({ claim: id, index, from: span.start, to: location.start });
    }
  }
  if (edits.length > 0) writeFile(article.file, splice(before, edits));
  return moved;
}
