import { type ArticleRecord, articleRecord, claimRecord } from "../schema/index";
import { type ArticleContent, type ArticleHead, headOf } from "./article-file";
import type { Located } from "./located";
import type { Problem } from "./problem";
import { takeYaml } from "./read-yaml-file";
import type { Stamp } from "./stamp";
import { validate, validateEach } from "./validate";

/** What an article file holds, without places, so that it can be kept and sent. `content` is `null` where it is no article. */
export type ArticleRead = {
  head: ArticleHead | null;
  content: ArticleContent | null;
  brokenIds: string[];
  problems: Problem[];
  /** `null` where the file could not be read. */
  stamp: Stamp | null;
};

/** Reads an article file; `name` is its file name, which is the article's id and `.yaml`. */
export function readArticle(path: string, file: string, name: string): ArticleRead {
  const id = name.replace(/\.yaml$/, "");
  return takeYaml(path, file, (parsed): Omit<ArticleRead, "stamp"> => {
    if (!parsed) return { head: null, content: null, brokenIds: [id], problems: [] };
    const { header, list } = split(parsed.value);
    const at = { file, parsed, record: id };
    const own = validate(articleRecord, header, { ...at, path: [] });
    const claims = validateEach(claimRecord, list, { ...at, path: ["claims"] });
    const problems = [...own.problems, ...claims.problems];
    const [article] = own.records;
    if (!article) return { head: null, content: null, brokenIds: [id, ...idsOf(list)], problems };
    if (article.record.id !== id) problems.push(wrongName(article, name));
    const record = { ...article.record, claims: claims.records.map((claim) => claim.record) };
    const content = { record, places: claims.places };
    const head = headOf(content, claims.problems.length === 0);
    return { head, content, brokenIds: claims.brokenIds, problems };
  });
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
