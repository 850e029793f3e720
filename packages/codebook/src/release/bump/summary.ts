import type { Change, DataDiff } from "../diff/change";
import { describeShape } from "../diff/describe";
import { entriesOf, entryKey } from "../diff/entries";
import { printFieldChange } from "../diff/print-value";
import { groupBy } from "../group-by";
import type { Snapshot } from "../snapshot/snapshot";

const LISTED = 5;

/** Fields that are computed from other records: that they changed is news of those. */
const DERIVED: ReadonlySet<string> = new Set([
  "standing",
  "standingHistory",
  "revised",
  "correctedOn",
  "resolvedOn",
  "origin",
  "resolution",
  "resolvedBy",
  "claims",
  "sentences",
  "sentencesCovered",
  "sentencesLeftOut",
  "items",
  "itemsCovered",
  "itemsWaived",
]);

/** A difference in words, as a changelog tells it; empty where there is none. */
export function summaryOf(diff: DataDiff, now: Snapshot): string {
  const { changes, shape } = diff;
  const claims = changes.filter(({ type }) => type === "claim");
  const others = changes.filter(({ type }) => type !== "claim");
  const sentences = [
    ...addedClaims(claims, now),
    ...each("Removes", claims, "gone"),
    ...moves(changes),
    ...each("Withdraws", claims, "withdrawn"),
    ...each("Restores", claims, "restored"),
    ...corrections(claims),
    ...entries("Adds", others, "added"),
    ...entries("Corrects", others.filter(isOwn), "changed"),
    ...entries("Removes", others, "gone"),
    ...(shape.length > 0 ? [`Rows look otherwise: ${shape.map(describeShape).join("; ")}.`] : []),
  ];
  if (sentences.length > 0) return sentences.join(" ");
  return changes.length === 0 ? "" : "Brings up to date what follows from other records.";
}

const isOwn = ({ fields }: Change) => fields.some(({ field }) => !DERIVED.has(field));

function addedClaims(claims: readonly Change[], now: Snapshot): string[] {
  const added = claims.filter(({ what }) => what === "added");
  const all = entriesOf(now);
  const byArticle = groupBy(added, ({ id }) => String(all.get(entryKey("claim", id))?.fields["article"]));
  const told = [...byArticle].map(([article, list]) => {
    const fields = all.get(entryKey("article", article))?.fields;
    return `${kinds(list)} from “${fields?.["title"]}” (${fields?.["published"]})`;
  });
  if (told.length === 0) return [];
  if (told.length <= LISTED) return [`Adds ${told.join("; ")}.`];
  return [`Adds ${kinds(added)} from ${told.length} articles.`];
}

/** `3 claims (2 deployments, 1 statement)`: in the words of the datasets. */
function kinds(claims: readonly Change[]): string {
  const counts = [...groupBy(claims, ({ dataset }) => dataset)].map(
    ([dataset, list]) => `${list.length} in ${dataset}`,
  );
  return `${claims.length} ${claims.length === 1 ? "claim" : "claims"} (${counts.join(", ")})`;
}

function each(verb: string, claims: readonly Change[], what: Change["what"]): string[] {
  const ids = claims.filter((change) => change.what === what).map(({ id }) => id);
  return ids.length === 0 ? [] : [`${verb} ${list(ids, "claims")}.`];
}

function moves(changes: readonly Change[]): string[] {
  const moved = changes.filter(({ what }) => what === "moved" || what === "split");
  return moved.map(
    ({ what, id, to = [] }) =>
      `\`${id}\` ${what === "moved" ? "has another id now" : "is split"}: ${to.map((one) => `\`${one}\``).join(", ")}.`,
  );
}

function corrections(claims: readonly Change[]): string[] {
  const corrected = claims.filter((change) => change.what === "changed" && isOwn(change));
  if (corrected.length === 0) return [];
  if (corrected.length > LISTED) {
    const fields = corrected.flatMap(({ fields }) =>
      fields.map(({ field }) => field).filter((field) => !DERIVED.has(field)),
    );
    const counts = [...groupBy(fields, (field) => field)].map(([field, list]) => `${field} ${list.length}`);
    return [`Corrects ${corrected.length} claims (${counts.join(", ")}).`];
  }
  return corrected.map(
    ({ id, fields }) =>
      `Corrects \`${id}\`: ${fields
        .filter(({ field }) => !DERIVED.has(field))
        .map(told)
        .join("; ")}.`,
  );
}

const SHORT = 40;

function told(change: Change["fields"][number]): string {
  const text = printFieldChange(change);
  return text.length > SHORT ? change.field : `${change.field} ${text}`;
}

function entries(verb: string, others: readonly Change[], what: Change["what"]): string[] {
  const chosen = others.filter((change) => change.what === what);
  const parts = [...groupBy(chosen, ({ type }) => type)].map(
    ([type, changes]) =>
      `${type} ${list(
        changes.map(({ id }) => id),
        `${type}s`,
      )}`,
  );
  return parts.length === 0 ? [] : [`${verb} ${parts.join(", ")}.`];
}

function list(ids: readonly string[], many: string): string {
  if (ids.length > LISTED) return `${ids.length} ${many}`;
  return ids.map((id) => `\`${id}\``).join(", ");
}
