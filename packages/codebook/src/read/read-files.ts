import { type ArticleRead, readArticle } from "./read-article";
import { type ProofRead, readProof } from "./read-proof";

/** An article or a proof to read: where it is, how messages call it, and its name. */
export type Job = { kind: "article" | "proof"; path: string; file: string; name: string };

/** What was read of each of some files, by file. */
export type FilesRead = { articles: Map<string, ArticleRead>; proofs: Map<string, ProofRead> };

/** Reads some files, telling each by its name when it begins. */
export function readFiles(jobs: readonly Job[], begin: (name: string) => void = () => {}): FilesRead {
  const articles = new Map<string, ArticleRead>();
  const proofs = new Map<string, ProofRead>();
  for (const { kind, path, file, name } of jobs) {
    begin(name);
    if (kind === "article") articles.set(file, readArticle(path, file, name));
    else proofs.set(file, readProof(path, file));
  }
  return { articles, proofs };
}
