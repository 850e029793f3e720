import type { Standing } from "../compile/index";
import type { ClaimEvent } from "../release/history";
import type { Correction, RedirectRecord } from "../schema/index";

/** A record by its id, as people call it. */
export type Named = { id: string; name: string };

/** A claim beside the one that is explained. */
export type OtherClaim = { id: string; summary: string; publisher: string; published: string };

/** How two claims stand to each other: `from` the one that is explained to the other, or from the other `to` it. */
export type StoryRelation = {
  type: string;
  direction: "from" | "to";
  other: OtherClaim;
  outcome: string | null;
  note: string | null;
};

/** Where in a text a claim rests. `words` are the text's own, where it is at hand. */
export type StorySpan = {
  text: string;
  /** Code points of the normalised text; `null` for a draft. */
  start: number | null;
  end: number | null;
  role: string;
  /** From 1; `null` where no proof tells where sentences begin. */
  sentence: number | null;
  verdict: string;
  words?: string;
};

/** All that is known of a claim. */
export type Story = {
  id: string;
  kind: string;
  file: string;
  line: number;
  summary: string;
  about: Named;
  article: Named & { publisher: string; published: string; url: string };
  /** What it codes besides, by the field's name. */
  coded: Record<string, unknown>;
  /** Why it is not to be used any more; `null` where it is in use. */
  deprecated: string | null;
  evidence: { status: "anchored" | "cited" | "pending" | "unproved"; spans: StorySpan[]; unread: string[] };
  attribution: { manner: string; actor: Named | null; office: string | null; described: string | null }[];
  /** The first day on which it was public. */
  known: { day: string; basis: string; reference: string | null };
  standing: {
    /** Its standings, each with its first day; the last one holds now. */
    history: { from: string; standing: Standing }[];
    origin: string;
    confirms: OtherClaim[];
    contradicts: OtherClaim[];
  };
  relations: StoryRelation[];
  corrections: Correction[];
  /** Ids that lead to it. */
  redirects: RedirectRecord[];
  releases: ClaimEvent[];
};
