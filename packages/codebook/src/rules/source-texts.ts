import type { ArticleRule } from "./rule";

/** The local texts are the texts that were coded. */
export const sourceTexts: ArticleRule = {
  name: "source-texts",
  description: "A local text has the digest, length and normalisation that the article gives.",
  scope: "article",
  needsText: true,
  check(article, { examined }) {
    const result = examined(article);
    return article.record.texts.flatMap((text, index) => {
      const path = ["texts", index, "digest"];
      const unread = result?.unread.find(({ id }) => id === text.id);
      if (unread && !unread.missing) return [{ path: ["texts", index, "file"], message: unread.reason }];
      const source = result?.texts.get(text.id)?.source;
      if (!source || (source.digest === text.digest && source.length === text.length)) return [];
      return [
        {
          path,
          message: `the local ${text.file} is another text`,
          expected: text.digest,
          got: source.digest,
        },
      ];
    });
  },
};
