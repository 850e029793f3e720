import type { Day, DeploymentRow } from "@crisis/core";
import { ModeBadges } from "@/components/badges/mode-badges";
import { DataTable } from "@/components/data-table";
import type { Corpus } from "@/corpus/corpus";
import { subjectName } from "@/corpus/names";
import { dataLanguage, t } from "@/messages/t";
import { claimPath } from "@/routes/paths";
import { words } from "@/wording/words";
import { sharedColumns } from "./shared-columns";

interface DeploymentsTableProps {
  corpus: Corpus;
  rows: readonly DeploymentRow[];
  /** The day of the view; what became public after it is marked. */
  known?: Day | null;
}

/** Claims about forces, a row each. */
export function DeploymentsTable({ corpus, rows, known = null }: DeploymentsTableProps) {
  return (
    <DataTable
      caption={t("troops.caption", { count: rows.length })}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t("table.figure"),
          cell: (claim) => (
            <a className="table__figure" href={claimPath(claim.id)}>
              {words.figure(claim)}
            </a>
          ),
        },
        { title: t("table.mode"), cell: (claim) => <ModeBadges claim={claim} /> },
        {
          title: t("table.force"),
          cell: ({ about }) => (
            <span dir="auto" lang={dataLanguage}>
              {subjectName(corpus, about)}
            </span>
          ),
        },
        {
          title: t("table.scope"),
          cell: ({ scope }) =>
            scope.length === 0
              ? t("table.scopeNone")
              : words.list(scope.map((word) => words.crisis.scope[word].short)),
        },
        ...sharedColumns(corpus, known),
      ]}
    />
  );
}
