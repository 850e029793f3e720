import type { Day } from "@crisis/core";
import { t } from "@/messages/t";
import { words } from "@/wording/words";
import type { Narrowed } from "../filter/narrow";

interface CountsProps {
  counts: Narrowed;
  known: Day | null;
  hindsight: boolean;
  /** How many of them the chart tells of, where it does not tell of all. */
  part?: string | undefined;
}

/** How many claims a view shows, and how many it leaves out for which reason. */
export function Counts({ counts, known, hindsight, part }: CountsProps) {
  const { shown, later, all, hidden, notYet, undated } = counts;
  const sentences = [
    t("reading.counts", { shown: shown.length, all }),
    t("reading.hidden", { hidden }),
    known === null ? null : t("reading.notYet", { notYet, day: words.day(known) }),
    hindsight ? t("reading.later", { later: later.size }) : null,
    shown.length === 0 ? null : t("reading.undated", { undated }),
    shown.length === 0 ? null : (part ?? null),
    known === null || shown.length === 0 ? null : t("reading.standing"),
  ];
  return (
    <>
      {shown.length === 0 ? <strong>{t("reading.nothing")} </strong> : null}
      {sentences.filter((sentence) => sentence !== null).join(" ")}
    </>
  );
}
