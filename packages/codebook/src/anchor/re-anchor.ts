import { isMap, parseDocument } from "yaml";
import { wayTo } from "../edit/apply-change";
import { makeSpan } from "../evidence/index";
import type { ExaminedArticle } from "../proofs/examine-article";
import type { Span } from "../schema/index";
import { editFile } from "../write/index";
import { replaceMap } from "./flow-map";
import { type Edit, splice } from "./splice";

/** A span that was given its new place. */
export type Moved = { claim: string; index: number; from: number; to: number };

/** Gives the spans of an article that moved their new places, in its file; what is altered or gone stays as it is, for a person. */
export function reAnchor(examined: ExaminedArticle): Moved[] {
  let moved: Moved[] = [];
  editFile(examined.article.file, (before) => {
    if (before === null) return null;
    const result = withMoved(before, examined);
    moved = result.moved;
    return result.text;
  });
  return moved;
}

function withMoved(
  before: string,
  { article, claims, texts }: ExaminedArticle,
): { text: string; moved: Moved[] } {
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
      // somebody may have given it another place since it was looked at
      if (node.get("start") !== span.start || node.get("end") !== span.end) continue;
      const { text, role } = span;
      edits.push(
        replaceMap(before, node, makeSpan(source.normal, location.start, location.end, { text, role })),
      );
      moved.push({ claim: id, index, from: span.start, to: location.start });
    }
  }
  return { text: splice(before, edits), moved };
}
