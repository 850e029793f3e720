import type { ClaimRow } from "@crisis/core";
import { ArticleLink } from "@/components/article-link";
import { StandingBadges } from "@/components/badges/standing-badges";
import type { Column } from "@/components/data-table";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { asserterVia } from "@/wording/asserter";
import { dateInWords, dayInWords } from "@/wording/date";

/** The columns that every table of claims ends with. */
export const sharedColumns = (corpus: Corpus): readonly Column<ClaimRow>[] => [
  { title: t("table.date"), cell: ({ date }) => dateInWords(date) },
  { title: t("table.known"), cell: ({ known }) => dayInWords(known) },
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
