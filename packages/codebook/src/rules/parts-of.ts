import type { ArticleFile, Located } from "../read/index";
import type { RegisterEntry } from "./rule";

/** A record, or a claim in it, with the fields that are its own. */
type Part = { at: Located<{ id: string }>; own: object };

/** An article's own fields and each of its claims; a register entry as it is. */
export function partsOf(record: ArticleFile | RegisterEntry): Part[] {
  if ("register" in record) return [{ at: record, own: record.record }];
  const { claims: _, ...own } = record.record;
  return [{ at: record, own }, ...record.claims.map((claim) => ({ at: claim, own: claim.record }))];
}
