import type { ClaimRow, Day, EventRow, ForecastRow } from "@crisis/core";
import { ModeBadges } from "@/components/badges/mode-badges";
import { DataTable } from "@/components/data-table";
import { SubjectLink } from "@/components/subject-link";
import type { Corpus } from "@/corpus/corpus";
import { rowsOf } from "@/corpus/group";
import { dataLanguage, t } from "@/messages/t";
import { claimPath } from "@/routes/paths";
import { words } from "@/wording/words";
import { sharedColumns } from "./shared-columns";

interface EventsTableProps {
  corpus: Corpus;
  rows: readonly (EventRow | ForecastRow)[];
  /** All claims that the picture tells of: how many there are about each event is told. */
  all: readonly ClaimRow[];
  /** The day of the view; what became public after it is marked. */
  known?: Day | null;
}

/** Claims about events and forecasts, a row each. */
export function EventsTable({ corpus, rows, all, known = null }: EventsTableProps) {
  return (
    <DataTable
      caption={t("timeline.caption", { count: rows.length })}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t("table.event"),
          cell: (claim) => (
            <a href={claimPath(claim.id)} dir="auto" lang={dataLanguage}>
              {claim.summary}
            </a>
          ),
        },
        {
          title: t("table.about"),
          cell: ({ about }) => (
            <>
              <SubjectLink corpus={corpus} id={about} />
              <div>{t("articles.count", { count: rowsOf(all, "about", about).length })}</div>
            </>
          ),
        },
        { title: t("table.mode"), cell: (claim) => <ModeBadges claim={claim} /> },
        { title: t("table.lane"), cell: ({ lane }) => words.labels.Lane[lane] },
        {
          title: t("table.outcome"),
          cell: (claim) =>
            claim.kind === "forecast"
              ? words.labels.Resolution[claim.resolution]
              : claim.outcome === null
                ? t("table.noOutcome")
                : words.labels.Outcome[claim.outcome],
        },
        ...sharedColumns(corpus, known),
      ]}
    />
  );
}
