import type { Corpus } from "@/corpus/corpus";

/** Columns that name a claim, or lists of them. */
const claimColumns = ["claim", "other", "origin", "resolvedBy"];
/** Columns that name what a claim is about, or comes from, and may be of a copy. */
const subjectColumns = ["about", "conditionEvent", "object"];

/**
 * A corpus some times as large: each claim stands in it so often, in articles of its own, with its relations. With
 * `subjects: "new"` the copies speak of events, forces and measures of their own, else of the same.
 */
export function grown(corpus: Corpus, times: number, { subjects }: { subjects: "same" | "new" }): Corpus {
  const registers = subjects === "new" ? [...corpus.events, ...corpus.forces, ...corpus.measures] : [];
  const renamed = new Set(registers.map(({ id }) => id as string));
  const copyOf = (row: object, copy: number): object => {
    if (copy === 0) return row;
    const named = (id: unknown) => (typeof id === "string" ? `${id}-copy-${copy}` : id);
    return Object.fromEntries(
      Object.entries(row).map(([column, value]) => {
        if (column === "article" || claimColumns.includes(column)) return [column, named(value)];
        if (subjectColumns.includes(column) && renamed.has(String(value))) return [column, named(value)];
        if (column === "id" && isOwn(row, renamed)) return [column, named(value)];
        return [column, value];
      }),
    );
  };
  const copied = (rows: readonly object[]) =>
    Array.from({ length: times }, (_, copy) => rows.map((row) => copyOf(row, copy))).flat();
  const kept = new Set(["actors", "offices", "places", "publishers"]);
  if (subjects === "same") for (const register of ["events", "forces", "measures"]) kept.add(register);
  return Object.fromEntries(
    Object.entries(corpus).map(([name, rows]) => [
      name,
      Array.isArray(rows) && !kept.has(name) ? copied(rows) : rows,
    ]),
  ) as unknown as Corpus;
}

/** Whether a row's id is to be made anew: claims and articles always, register entries where they are renamed. */
const isOwn = (row: object, renamed: ReadonlySet<string>): boolean =>
  "kind" in row || "published" in row || renamed.has((row as { id?: string }).id ?? "");
