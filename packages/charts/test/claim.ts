import type { EventRow } from "../src/rows";

type ClaimFields = Omit<
  EventRow,
  "kind" | "about" | "lane" | "type" | "participants" | "channel" | "outcome" | "topics"
>;

/** The fields of an invented claim; its dates follow from `known` unless given. */
export function claim(id: string, known: string, some: Partial<ClaimFields> = {}): ClaimFields {
  return {
    id,
    article: `article-${known}`,
    publisher: "example-wire",
    published: known,
    assertedBy: null,
    manner: "named",
    via: [],
    polarity: "affirmed",
    modality: "actual",
    hedge: "none",
    date: known,
    from: known,
    to: known,
    datePrecision: "day",
    approximate: false,
    sense: "within",
    dateBasis: "stated",
    known,
    places: [],
    summary: `An invented claim of ${known}, in a sentence of ours.`,
    evidence: "cited",
    standing: "single",
    standingHistory: [],
    revised: null,
    correctedOn: [],
    voice: "direct",
    reportedBy: null,
    reportedByManner: null,
    characterises: null,
    origin: id,
    corrected: [],
    inferred: [],
    rank: "normal",
    ...some,
  };
}

/** A date wider than a day. */
export const during = (
  date: string,
  from: string | null,
  to: string | null,
  datePrecision: EventRow["datePrecision"],
) => ({ date, from, to, datePrecision }) as const;
