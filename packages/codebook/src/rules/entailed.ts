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
      path: field.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
      message: "the spans do not say so",
      expected,
      got,
      hint,
    }));
  },
};
