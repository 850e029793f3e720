import type { ClaimRow, Day } from "@crisis/core";
import { ArticleLink } from "@/components/article-link";
import { StandingBadge } from "@/components/badges/standing-badge";
import type { Column } from "@/components/data-table";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { asserterVia } from "@/wording/asserter";
import { words } from "@/wording/words";

/** The columns that every table of claims ends with; what became public after the day `known` is marked. */
export const sharedColumns = (corpus: Corpus, known: Day | null = null): readonly Column<ClaimRow>[] => [
  { title: t("table.date"), cell: ({ date }) => words.date(date) },
  { title: t("table.known"), cell: (claim) => <Known day={claim.known} asked={known} /> },
  {
    title: t("table.source"),
    cell: (claim) => (
      <>
        <div dir="auto">{asserterVia(corpus, claim)}</div>
        <ArticleLink corpus={corpus} id={claim.article} />
      </>
    ),
  },
  {
    title: t("table.standing"),
    cell: (claim) => <StandingBadge claim={claim} />,
  },
];

function Known({ day, asked }: { day: Day; asked: Day | null }) {
  if (asked === null || day <= asked) return words.day(day);
  return <span className="told-later">{t("reading.toldLater", { day: words.day(day) })}</span>;
}
