import type { Path } from "../read/index";
import type { ClaimRule } from "./rule";

/** What a claim codes, its spans say. */
export const entailed: ClaimRule = {
  name: "entailed",
  description:
    "The numbers, hedges, dates, names, polarity and modality that a claim codes are worded by its spans, as the lexicon reads them; an actor who is inferred is named in the article, or a part of it is; a date from the context is one that stands around.",
  scope: "claim",
  needsText: true,
  check({ record, article }, { examined }) {
    const claim = examined(article)?.claims.find(({ id }) => id === record.id);
    return (claim?.findings ?? []).map(({ field, expected, got, hint }) => ({
      path: pathOf(field, record.inferred),
      message: "the spans do not say so",
      expected,
      got,
      hint,
    }));
  },
  fix: ({ path = [] }) => (path[0] === "inferred" ? [{ remove: path }] : []),
};

/** Where a field stands; of one that is needlessly inferred, its name in that list. */
function pathOf(field: string, inferred: readonly string[]): Path {
  const path = field.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const [list, name] = path;
  return list === "inferred" ? [list, inferred.indexOf(String(name))] : path;
}
