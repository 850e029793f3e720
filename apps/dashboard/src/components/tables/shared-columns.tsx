import type { ClaimRow } from "@crisis/core";
import { ArticleLink } from "@/components/article-link";
import { CorroborationBadge } from "@/components/badges/corroboration-badge";
import type { Column } from "@/components/data-table";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { asserterVia } from "@/wording/asserter";
import { dateInWords, dayInWords } from "@/wording/date";

/** The columns that every table of claims ends with. */
export const sharedColumns = (corpus: Corpus): readonly Column<ClaimRow>[] => [
  { title: t("table.asserter"), cell: (claim) => <span dir="auto">{asserterVia(corpus, claim)}</span> },
  { title: t("table.date"), cell: ({ date }) => dateInWords(date) },
  { title: t("table.known"), cell: ({ known }) => dayInWords(known) },
  {
    title: t("table.corroboration"),
    cell: ({ corroboration }) => <CorroborationBadge corroboration={corroboration} />,
  },
  { title: t("table.article"), cell: ({ article }) => <ArticleLink corpus={corpus} id={article} /> },
];
