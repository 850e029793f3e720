import type { Day, ResponseRow, SanctionRow } from "@crisis/core";
import { StatusBadge } from "@/components/badges/status-badge";
import { DataTable } from "@/components/data-table";
import type { Corpus } from "@/corpus/corpus";
import { actorName, measureName } from "@/corpus/names";
import { dataLanguage, t } from "@/messages/t";
import { claimPath } from "@/routes/paths";
import { tierLabel } from "@/wording/tier";
import { sharedColumns } from "./shared-columns";

interface MeasuresTableProps {
  corpus: Corpus;
  caption: string;
  rows: readonly (SanctionRow | ResponseRow)[];
  /** The day of the view; what became public after it is marked. */
  known?: Day | null;
}

/** Claims about measures, a row each. */
export function MeasuresTable({ corpus, caption, rows, known = null }: MeasuresTableProps) {
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t("table.measure"),
          cell: (claim) => (
            <a href={claimPath(claim.id)} dir="auto" lang={dataLanguage}>
              {measureName(corpus, claim.about)}
            </a>
          ),
        },
        { title: t("table.status"), cell: (measure) => <StatusBadge measure={measure} /> },
        {
          title: t("table.tier"),
          cell: (claim) => (claim.kind === "response" ? t("tier.beside") : tierLabel(claim.tier)),
        },
        { title: t("table.sender"), cell: ({ sender }) => actorName(corpus, sender) },
        {
          title: t("table.target"),
          cell: ({ target }) => (target === null ? t("claim.targetNone") : actorName(corpus, target)),
        },
        {
          title: t("table.condition"),
          cell: ({ condition }) =>
            condition === null ? t("table.noCondition") : <span lang={dataLanguage}>{condition}</span>,
        },
        ...sharedColumns(corpus, known),
      ]}
    />
  );
}
