import { type ArticleRecord, articleRecord, type ClaimRecord, claimRecord } from "../schema/index";
import type { Located } from "./located";
import type { Problem } from "./problem";
import { readYamlFile } from "./read-yaml-file";
import { validate, validateEach } from "./validate";

/** An article file. `record.claims` and `claims` hold the claims that fit their schema, in the order of the file. */
export type ArticleFile = Located<ArticleRecord> & {
  claims: readonly Located<ClaimRecord>[];
  /** Whether every claim of the file fits its schema. */
  whole: boolean;
};

export type ArticleRead = { article: ArticleFile | null; brokenIds: string[]; problems: Problem[] };

/** Reads an article file; `name` is its file name, which is the article's id and `.yaml`. */
export function readArticle(path: string, file: string, name: string): ArticleRead {
  const id = name.replace(/\.yaml$/, "");
  const { parsed, problems } = readYamlFile(path, file);
  if (!parsed) return { article: null, brokenIds: [id], problems };
  const { header, list } = split(parsed.value);
  const at = { file, parsed, record: id };
  const top = validate(articleRecord, header, { ...at, path: [] });
  const claims = validateEach(claimRecord, list, { ...at, path: ["claims"] });
  const found = [...top.problems, ...claims.problems];
  const [article] = top.records;
  if (!article) return { article: null, brokenIds: [id, ...idsOf(list)], problems: found };
  if (article.record.id !== id) found.push(wrongName(article, name));
  const record = { ...article.record, claims: claims.records.map((claim) => claim.record) };
  return {
    article: { ...article, record, claims: claims.records, whole: claims.problems.length === 0 },
    brokenIds: claims.brokenIds,
    problems: found,
  };
}

/** The article's own fields and its claims apart, so that one broken claim does not hide the others. */
function split(value: unknown): { header: unknown; list: readonly unknown[] } {
  const { claims, ...header } = (value ?? {}) as { claims?: unknown };
  return Array.isArray(claims) ? { header, list: claims } : { header: value, list: [] };
}

function idsOf(list: readonly unknown[]): string[] {
  return list
    .map((claim) => (claim as { id?: unknown } | null)?.id)
    .filter((id): id is string => typeof id === "string");
}

function wrongName(article: Located<ArticleRecord>, name: string): Problem {
  return {
    rule: "file-name",
    file: article.file,
    ...article.position(["id"]),
    record: article.record.id,
    field: "id",
    message: "the file is called otherwise than its article",
    expected: name.replace(/\.yaml$/, ""),
    got: article.record.id,
    hint: `rename the file to ${article.record.id}.yaml, or mend the id`,
  };
}
