import type { ClaimRow, Day } from "@crisis/core";
import { ArticleLink } from "@/components/article-link";
import { StandingBadges } from "@/components/badges/standing-badges";
import type { Column } from "@/components/data-table";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { asserterVia } from "@/wording/asserter";
import { dateInWords, dayInWords } from "@/wording/date";

/** The columns that every table of claims ends with; what became public after the day `known` is marked. */
export const sharedColumns = (corpus: Corpus, known: Day | null = null): readonly Column<ClaimRow>[] => [
  { title: t("table.date"), cell: ({ date }) => dateInWords(date) },
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
    cell: (claim) => <StandingBadges corpus={corpus} claim={claim} />,
  },
];

function Known({ day, asked }: { day: Day; asked: Day | null }) {
  if (asked === null || day <= asked) return dayInWords(day);
  return <span className="told-later">{t("reading.toldLater", { day: dayInWords(day) })}</span>;
}
