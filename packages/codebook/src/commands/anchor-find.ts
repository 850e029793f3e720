import { addToArticle } from "../edit/add-to-article";
import { wayTo } from "../edit/apply-change";
import { localText, place, placeOf } from "../form/evidence-from";
import { Misuse } from "../frame/misuse";
import { dataDirOf, sourcesDirOf } from "../frame/options";
import { type Outcome, outcome } from "../frame/outcome";
import { spanRole } from "../schema/vocabulary";
import { ruleContext } from "./check-context";
import { claimNamed } from "./claim-named";

export type FindOptions = {
  find?: string;
  role?: string;
  nth?: string;
  leftOut?: string;
  waived?: string;
  text?: string;
  data?: string;
  sources?: string;
  dryRun?: boolean;
};

/** `crisis anchor CLAIM --find`: gives a claim the span of some words of the local text. */
export function findForClaim(targets: readonly string[], options: FindOptions): Outcome {
  const [id = "", ...others] = targets;
  if (id === "" || others.length > 0) throw new Misuse("--find is for one claim: name it by its id");
  const { corpus } = ruleContext(dataDirOf(options.data), null);
  const claim = claimNamed(id, corpus);
  const text = localText(claim.article, options.text, sourcesDirOf(options.sources));
  const nth = options.nth === undefined ? {} : { nth: numberOf(options.nth) };
  const span = place(text, { find: options.find ?? "", role: roleOf(options.role), ...nth });
  if (typeof span === "string") throw new Misuse(`--find: ${span}`);
  const { file } = claim;
  addToArticle(file, {
    list: (document) => {
      const way = wayTo(id, document);
      if (way === null) throw new Misuse(`${file} has no claim ${id} any more`);
      return [...way, "evidence"];
    },
    record: span,
    flow: true,
    coded: [placeOf(span)],
    dryRun: options.dryRun === true,
  });
  const where = `${span["start"]}–${span["end"]}`;
  return outcome(true, { id, file, written: !options.dryRun, span }, [
    `${id} (${span["role"]}) → ${where}${options.dryRun ? "" : `, in ${file}`}`,
  ]);
}

/** A number given by a flag, from 1 on. */
export function numberOf(said: string): number {
  if (!/^[1-9]\d{0,5}$/.test(said)) throw new Misuse(`--nth: expected a number from 1 on, got ${said}`);
  return Number(said);
}

function roleOf(said = "value"): "value" | "source" | "date" | "context" {
  const role = spanRole.schema.safeParse(said);
  if (role.success) return role.data;
  throw new Misuse(`--role: expected one of ${Object.keys(spanRole.words).join(", ")}, got ${said}`);
}
