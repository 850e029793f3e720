import type { Corpus } from "../corpus/corpus";
import { Misuse } from "../frame/misuse";
import type { ArticleFile } from "../read/index";
import { articleFiles } from "./article-files";

/** The article of an id or a file; throws where there is none, or none that can be read. */
export function articleNamed(target: string, dataDir: string, corpus: Corpus): ArticleFile {
  const [file] = articleFiles(dataDir, [target]);
  const article = corpus.data.articles.find((one) => one.file === file);
  if (!article) throw new Misuse(`${file} cannot be read: crisis check ${target} says why`);
  return article;
}
