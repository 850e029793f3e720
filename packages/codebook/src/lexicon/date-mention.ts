import type { DayRange } from "../dates/index";

/** What a date phrase can name, as seen from the day of publication; `loose` where dates inside agree with it too. */
export type Candidate = DayRange & { loose?: boolean };

/** A date as a text words it; offsets are into the string. */
export type DateMention = {
  start: number;
  end: number;
  /** Whether the phrase names its year, and needs no day of publication. */
  stated: boolean;
  /** Whether coverage counts it ("now" is none). */
  item: boolean;
  /** Candidates, the way we code it first; `year` where another date beside it names the year. */
  resolve: (published: string, outlook: Outlook, year?: number) => Candidate[];
  year?: number;
};

/** Whether the words around a date look back, may look ahead, or surely do ("expected by"). */
export type Outlook = "back" | "either" | "ahead";
