import { type ArticleRecord, articleRecord, type ClaimRecord, claimRecord } from "../schema/index";
import type { Located } from "./located";
import type { Problem } from "./problem";
import { takeYaml } from "./read-yaml-file";
import { validate, validateEach } from "./validate";

/** An article file. `record.claims` and `claims` hold the claims that fit their schema, in the order of the file. */
export type ArticleFile = Located<ArticleRecord> & {
  claims: readonly Located<ClaimRecord>[];
  /** Whether every claim of the file fits its schema. */
  whole: boolean;
};

/** An article as it was read, without places, so that it can be kept: `places` says which entries of the file its claims are. */
export type ArticleContent = { record: ArticleRecord; places: number[]; whole: boolean };

export type ArticleRead = { article: ArticleFile | null; brokenIds: string[]; problems: Problem[] };

export type ContentRead = { content: ArticleContent | null; brokenIds: string[]; problems: Problem[] };

type Position = Located<unknown>["position"];

/** Reads an article file; `name` is its file name, which is the article's id and `.yaml`. */
export function readArticle(path: string, file: string, name: string): ArticleRead {
  const { content, position, ...read } = take(path, file, name);
  return { ...read, article: content && articleFile(file, content, position) };
}

/** Reads an article file, and keeps no places. */
export function readArticleContent(path: string, file: string, name: string): ContentRead {
  const { position: _, ...read } = take(path, file, name);
  return read;
}

/** An article with its places. */
export function articleFile(
  file: string,
  { record, places, whole }: ArticleContent,
  at: Position,
): ArticleFile {
  const claims = record.claims.map((claim, index): Located<ClaimRecord> => {
    const start = ["claims", places[index] ?? index];
    return { file, record: claim, position: (path = [], part) => at([...start, ...path], part) };
  });
  return { file, record, position: at, claims, whole };
}

function take(path: string, file: string, name: string): ContentRead & { position: Position } {
  const id = name.replace(/\.yaml$/, "");
  return takeYaml(path, file, (parsed) => {
    if (!parsed) return { content: null, brokenIds: [id], problems: [], position: top };
    const position: Position = (way = [], part) => parsed.position(way, part);
    const { header, list } = split(parsed.value);
    const at = { file, parsed, record: id };
    const own = validate(articleRecord, header, { ...at, path: [] });
    const claims = validateEach(claimRecord, list, { ...at, path: ["claims"] });
    const problems = [...own.problems, ...claims.problems];
    const [article] = own.records;
    if (!article) return { content: null, brokenIds: [id, ...idsOf(list)], problems, position };
    if (article.record.id !== id) problems.push(wrongName(article, name));
    const record = { ...article.record, claims: claims.records.map((claim) => claim.record) };
    const whole = claims.problems.length === 0;
    const content = { record, places: claims.places, whole };
    return { content, brokenIds: claims.brokenIds, problems, position };
  });
}

const top: Position = () => ({ line: 1, column: 1 });

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
