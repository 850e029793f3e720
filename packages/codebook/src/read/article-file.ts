import type { ArticleRecord, ClaimRecord } from "../schema/index";
import type { Located } from "./located";

/** What is known of an article before its record is looked into. */
export type ArticleHead = {
  id: string;
  /** The ids of its claims that fit their schema, in the order of the file. */
  ids: readonly string[];
  /** The ids of its texts. */
  texts: readonly string[];
  /** Whether every claim of the file fits its schema. */
  whole: boolean;
};

/** An article file. `record.claims` and `claims` hold the claims that fit their schema, in the order of the file. */
export type ArticleFile = Located<ArticleRecord> & ArticleHead & { claims: readonly Located<ClaimRecord>[] };

/** An article as it was read, without places, so that it can be kept: `places` says which entries of the file its claims are. */
export type ArticleContent = { record: ArticleRecord; places: readonly number[] };

type Position = Located<unknown>["position"];

/** An article whose content is fetched, once, when somebody looks into it. */
export function articleFile(
  file: string,
  head: ArticleHead,
  fetch: () => ArticleContent,
  position: Position,
): ArticleFile {
  let content: ArticleContent | null = null;
  let claims: readonly Located<ClaimRecord>[] | null = null;
  const fetched = () => {
    content ??= fetch();
    return content;
  };
  return {
    file,
    ...head,
    position,
    get record() {
      return fetched().record;
    },
    get claims() {
      claims ??= claimsOf(file, fetched(), position);
      return claims;
    },
  };
}

/** The head of an article that was read. */
export function headOf({ record }: ArticleContent, whole: boolean): ArticleHead {
  const ids = record.claims.map(({ id }) => id);
  return { id: record.id, ids, texts: record.texts.map(({ id }) => id), whole };
}

function claimsOf(file: string, { record, places }: ArticleContent, at: Position): Located<ClaimRecord>[] {
  return record.claims.map((claim, index) => {
    const start = ["claims", places[index] ?? index];
    return { file, record: claim, position: (path = [], part) => at([...start, ...path], part) };
  });
}
