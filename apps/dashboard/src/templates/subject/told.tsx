import type { ClaimRow } from "@crisis/core";
import { toldOf } from "@/corpus/subjects";
import { t } from "@/messages/t";
import { words } from "@/wording/words";

/** How much is told of a subject, by how many, when, and how much of it is contradicted, in a sentence. */
export function told(claims: readonly ClaimRow[]): string {
  const { claims: count, origins, contradicted, first, last } = toldOf(claims);
  if (first === null || last === null) return t("subject.toldNone");
  const days = { from: words.day(first), to: words.day(last) };
  return [
    t(first === last ? "subject.toldOnce" : "subject.told", { count, origins, ...days }),
    t("subject.contradicted", { all: count, count: contradicted }),
  ].join(" ");
}
