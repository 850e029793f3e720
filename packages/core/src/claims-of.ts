import type { ValueOf } from "./filter";
import { readField } from "./reader";
import { isLeftOut, type Ranked, type WithDeprecated } from "./shapes";

/** The fields of claims in which an actor can stand. */
const actorFields = [
  "assertedBy",
  "via",
  "about",
  "object",
  "participants",
  "sender",
  "target",
  "side",
  "addressee",
] as const;
type ActorField = (typeof actorFields)[number];

type Item<Value> = Value extends readonly (infer One)[] ? One : Value;
type Who = Exclude<ActorField, "about" | "object">;
type ActorOf<Row> = { [Field in Who]: NonNullable<Item<ValueOf<Row, Field>>> }[Who];

/** Of what claims are wanted: of one article, subject or actor. */
export type ClaimsOf<Row> = WithDeprecated &
  (
    | { readonly article: ValueOf<Row, "article">; readonly subject?: never; readonly actor?: never }
    | { readonly subject: ValueOf<Row, "about">; readonly article?: never; readonly actor?: never }
    | { readonly actor: ActorOf<Row>; readonly article?: never; readonly subject?: never }
  );

interface Claim extends Ranked {
  readonly article: string;
  readonly about: string;
}

/**
 * The claims of an article, about a subject, or with an actor, in their order; those of an article come in the order of
 * its text.
 *
 * An actor's claims are those that it asserted, that were said through it, that are about it or toward it, and those in which
 * it takes part: as participant, sender, target, side or addressee. Deprecated rows are left out unless `deprecated: true`.
 *
 * @param rows claims of one or more kinds
 * @param of `{ article }`, `{ subject }` or `{ actor }`: one of them
 * @throws TypeError for none of them, or several
 * @example
 * claimsOf(where(claims, { publisher: "infobae" }), { subject: "nord-stream-2-stop" })
 *   .map(({ kind, assertedBy, modality }) => `${kind} by ${assertedBy}: ${modality}`);
 * //=> ["sanction by joe-biden: threatened"]
 */
export function claimsOf<Row extends Claim>(rows: readonly Row[], of: ClaimsOf<Row>): Row[] {
  const { article, subject, actor } = of as { article?: string; subject?: string; actor?: string };
  if ([article, subject, actor].filter((id) => id !== undefined).length !== 1) {
    throw new TypeError(`claimsOf: expected one of article, subject, actor; got ${JSON.stringify(of)}`);
  }
  return rows.filter((row) => {
    if (isLeftOut(row, of)) return false;
    if (article !== undefined) return row.article === article;
    return subject !== undefined ? row.about === subject : involves(row, actor as string);
  });
}

function involves(row: object, actor: string): boolean {
  return actorFields.some((field) => {
    const value = readField(row, field);
    return value === actor || (Array.isArray(value) && value.includes(actor));
  });
}
