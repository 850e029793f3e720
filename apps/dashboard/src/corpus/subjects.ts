import { asOf, type ClaimRow, type Kind, where } from "@crisis/core";
import type { Corpus } from "./corpus";
import { find } from "./find";
import { rowsOf } from "./group";
import { byKind } from "./kinds";
import { isLong, type PageOf, pagesOf } from "./pages-of";

/** The kinds of subject that have a page of their own; actors have theirs. */
export const subjectKinds = ["force", "measure", "event", "place"] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** A thing that claims are about. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly kind: SubjectKind;
}

type Registers = Pick<Corpus, "forces" | "measures" | "events" | "places" | "actors" | "claims">;

const known = new WeakMap<object, readonly Subject[]>();

/** The forces, measures and events of the registers, and the places that claims are about; a state is an actor. */
export function subjectsOf(corpus: Registers): readonly Subject[] {
  const made = known.get(corpus);
  if (made) return made;
  const kept = (kind: SubjectKind, rows: readonly { readonly id: string; readonly name: string }[]) =>
    rows.map(({ id, name }): Subject => ({ id, name, kind }));
  const places = corpus.places.filter(
    ({ id }) =>
      !find(corpus.actors, id) && rowsOf(corpus.claims, "about", id as ClaimRow["about"]).length > 0,
  );
  const subjects = [
    ...kept("force", corpus.forces),
    ...kept("measure", corpus.measures),
    ...kept("event", corpus.events),
    ...kept("place", places),
  ];
  known.set(corpus, subjects);
  return subjects;
}

/** The claims about a subject that stand. */
export const claimsAbout = (corpus: Pick<Corpus, "claims">, id: string): readonly ClaimRow[] =>
  asOf(rowsOf(corpus.claims, "about", id as ClaimRow["about"]), {});

/** How many first sources claims have, and how many of them others contradict. */
export function toldOf(claims: readonly ClaimRow[]) {
  const days = claims.map(({ known: day }) => day).sort();
  return {
    claims: claims.length,
    origins: new Set(claims.map(({ origin }) => origin)).size,
    contradicted: where(claims, { standing: "contested" }).length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  };
}

/** One page of the claims of a kind about a subject, where they are too many for the subject's own page. */
export interface PageOfSubject extends PageOf<ClaimRow> {
  readonly subject: Subject;
  readonly kind: Kind;
}

/** The pages of all long lists of subjects. */
export const pagesOfSubjects = (corpus: Registers): PageOfSubject[] =>
  subjectsOf(corpus).flatMap((subject) =>
    byKind(claimsAbout(corpus, subject.id))
      .filter(([, claims]) => isLong(claims))
      .flatMap(([kind, claims]) => pagesOf(claims).map((page) => ({ subject, kind, ...page }))),
  );
