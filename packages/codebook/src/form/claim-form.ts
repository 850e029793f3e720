import type { z } from "zod";
import type { Corpus } from "../corpus/corpus";
import { Misuse } from "../frame/misuse";
import type { ArticleFile } from "../read/index";
import { ownId } from "../schema/ids";
import { dateBasis } from "../schema/vocabulary";
import { type Ask, answersTo, type Question } from "./ask";
import { askAttribution } from "./ask-attribution";
import { askBounds } from "./ask-bounds";
import { type Compound, compounds } from "./compound";
import { fillIn, type Given, questionsOf } from "./fill-in";
import { type FormField, formFields } from "./form-field";
import { reasonsAgainst } from "./wrong-value";

/** What is to be filled in for a claim of a kind: fields of one value each, and parts of several. */
export type ClaimForm = { kind: string; fields: readonly FormField[]; parts: readonly Compound[] };

type Shape = Record<string, z.ZodType>;
type ClaimDraft = { id: string } & Record<string, unknown>;

// what flags of their own give, or what only an editor does well
const APART: ReadonlySet<string> = new Set([
  "id",
  "kind",
  "evidence",
  "corrections",
  "rank",
  "rankReason",
  "proof",
]);

/** The form of a kind of claim, from its record's shape. */
export function claimForm(shape: Shape): ClaimForm {
  return {
    kind: String((shape["kind"] as unknown as { value: string }).value),
    fields: formFields(shape)
      .filter(({ name }) => !APART.has(name))
      // how a number was worded, and how it stands to another claim
      .map((field) => (field.name === "relation" ? { ...field, flag: "wording" } : field)),
    parts: compounds.filter(({ field }) => field in shape),
  };
}

/** Throws all that flags leave out of a claim, where nobody can be asked for it. */
export async function wantWhole(
  form: ClaimForm,
  given: Given,
  corpus: Corpus,
  open: readonly Question[],
): Promise<void> {
  const missing: Question[] = [
    { flag: "slug", message: "The claim's id behind its article's" },
    { flag: "by", message: "Who said it: manner:actor:office" },
  ].filter(({ flag }) => given[flag] === undefined);
  await answersTo(
    [...open, ...missing, ...basisOpen(given["date"], given), ...questionsOf(form.fields, given, corpus)],
    null,
  );
}

/** A claim of an article from flags, and from answers to what they leave out: all but its evidence. */
export async function claimFrom(
  { kind, fields, parts }: ClaimForm,
  article: ArticleFile,
  given: Given,
  corpus: Corpus,
  ask: Ask | null,
): Promise<ClaimDraft> {
  const id = await idFrom(article, given, corpus, ask);
  const { relation: wording, dateBasis: basisGiven, ...plain } = await fillIn(fields, given, corpus, ask);
  const { date } = plain;
  const basis = basisGiven ?? (await answersTo(basisOpen(date, given), ask)).get("date-basis");
  const bounds = wording === undefined ? {} : await askBounds(String(wording), plain, ask);
  const compound = Object.fromEntries(parts.flatMap((part) => partOf(part, given)));
  const attribution = compound["attribution"] ?? (ask && (await askAttribution(corpus, ask)));
  const { summary, about, low: _, best: _b, high: _h, date: _d, ...rest } = plain;
  return {
    id,
    kind,
    about,
    attribution,
    ...(date === undefined ? {} : { date }),
    ...(basis === undefined ? {} : { dateBasis: basis }),
    ...rest,
    ...bounds,
    ...(wording === undefined ? {} : { relation: wording }),
    ...compound,
    summary,
  };
}

async function idFrom(
  article: ArticleFile,
  given: Given,
  { claims }: Corpus,
  ask: Ask | null,
): Promise<string> {
  const wrong = (slug: string) => {
    const id = `${article.id}-${slug}`;
    const twin = claims.get(id);
    if (twin) return `${id} is there already, at ${twin.file}:${twin.position().line}`;
    return reasonsAgainst(ownId("ClaimId"), id)[0]?.reason;
  };
  const open = given["slug"] === undefined;
  const answers = await answersTo(
    open
      ? [{ flag: "slug", message: "The claim's id behind its article's: soldiers-at-the-border", wrong }]
      : [],
    ask,
  );
  const slug = String(given["slug"] ?? answers.get("slug"));
  const reason = wrong(slug);
  if (reason !== undefined) throw new Misuse(`--slug: ${reason}`);
  return `${article.id}-${slug}`;
}

function partOf({ flag, field, list, read }: Compound, given: Given): [string, unknown][] {
  const raw = given[flag];
  if (raw === undefined) return [];
  const values = (Array.isArray(raw) ? raw : [String(raw)]).map(read);
  return [[field, list ? values : values[0]]];
}

/** A date wants to be said where it was taken from. */
function basisOpen(date: unknown, given: Given): Question[] {
  if (date === undefined || date === null || date === "null" || given["dateBasis"] !== undefined) return [];
  const choices = Object.entries(dateBasis.words).map(([value, meaning]) => ({
    value,
    label: `${value}: ${meaning}`,
  }));
  return [{ flag: "date-basis", message: "Where the date was taken from", choices }];
}
