import { type Placed, placeLeftOut, placeWaived } from "../anchor/place";
import { addToArticle } from "../edit/add-to-article";
import { localText } from "../form/evidence-from";
import { reasonsAgainst } from "../form/wrong-value";
import { Misuse } from "../frame/misuse";
import { dataDirOf, sourcesDirOf } from "../frame/options";
import { type Outcome, outcome } from "../frame/outcome";
import type { SourceText } from "../read/read-source";
import { leftOut, waived } from "../schema/evidence";
import { type FindOptions, numberOf } from "./anchor-find";
import { articleNamed } from "./article-named";
import { ruleContext } from "./check-context";

/** `crisis anchor ARTICLE --find … --left-out` or `--waived`: says of some words why no claim rests on them. */
export function exempt(targets: readonly string[], options: FindOptions): Outcome {
  const [id = "", ...others] = targets;
  if (id === "" || others.length > 0)
    throw new Misuse("--left-out and --waived are for one article: name it by its id");
  const find = options.find ?? "";
  if (find === "") throw new Misuse("missing:\n  --find  the words that no claim rests on");
  const dataDir = dataDirOf(options.data);
  const article = articleNamed(id, dataDir, ruleContext(dataDir, null).corpus);
  const { id: text, source } = localText(article, options.text, sourcesDirOf(options.sources));
  const { list, placed } =
    options.leftOut === undefined ? waive(text, find, options, source) : leave(text, find, options, source);
  if (!placed.ok) throw new Misuse(`--find: ${placed.reason}`);
  const { fields } = placed;
  const place = { start: Number(fields["start"]), end: Number(fields["end"]) };
  addToArticle(article.file, {
    list: () => [list],
    record: fields,
    flow: true,
    coded: list === "leftOut" ? [place] : [],
    dryRun: options.dryRun === true,
  });
  return outcome(true, { id, file: article.file, written: !options.dryRun, [list]: fields }, [
    `${id} ${list} (${fields["reason"]}) → ${place.start}–${place.end}${options.dryRun ? "" : `, in ${article.file}`}`,
  ]);
}

type Exempted = { list: "leftOut" | "waived"; placed: Placed };

function leave(text: string, find: string, { leftOut: said }: FindOptions, source: SourceText): Exempted {
  const reason = leftOut.shape.reason.safeParse(said);
  if (!reason.success)
    throw new Misuse(`--left-out: ${reasonsAgainst(leftOut.shape.reason, said)[0]?.reason}`);
  return { list: "leftOut", placed: placeLeftOut({ text, find, reason: reason.data }, source) };
}

function waive(
  text: string,
  find: string,
  { waived: reason = "", nth }: FindOptions,
  source: SourceText,
): Exempted {
  const draft = { text, find, what: find, reason, ...(nth === undefined ? {} : { nth: numberOf(nth) }) };
  const [wrong] = reasonsAgainst(waived, draft);
  if (wrong) throw new Misuse(`--waived: ${wrong.at}: ${wrong.reason}`);
  return { list: "waived", placed: placeWaived(draft, source) };
}
