import { type Day, type ForecastRow, scorecard } from "@crisis/core";
import { DataTable } from "@/components/data-table";
import { SubjectLink } from "@/components/subject-link";
import type { Corpus } from "@/corpus/corpus";
import { dataLanguage, t } from "@/messages/t";
import { claimPath } from "@/routes/paths";
import { words } from "@/wording/words";
import { sharedColumns } from "./shared-columns";

interface ForecastsTableProps {
  corpus: Corpus;
  rows: readonly ForecastRow[];
  /** The day of the view; what became public after it is marked. */
  known?: Day | null;
}

/** Forecasts, a row each: what was foreseen for when, in which words, how it came out, and the score or why there is none. */
export function ForecastsTable({ corpus, rows, known = null }: ForecastsTableProps) {
  return (
    <DataTable
      caption={t("forecasts.caption", { count: rows.length })}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t("table.forecast"),
          cell: (claim) => (
            <a href={claimPath(claim.id)} dir="auto" lang={dataLanguage}>
              {claim.summary}
            </a>
          ),
        },
        { title: t("table.event"), cell: ({ about }) => <SubjectLink corpus={corpus} id={about} /> },
        {
          title: t("claim.window"),
          cell: ({ window, sense }) =>
            window === null ? t("claim.dateNone") : words.validTime({ date: window, sense }),
        },
        { title: t("claim.wording"), cell: (claim) => <Wording claim={claim} /> },
        { title: t("claim.resolution"), cell: (claim) => <Resolution claim={claim} /> },
        { title: t("table.score"), cell: (claim) => score(claim) },
        ...sharedColumns(corpus, known).slice(1),
      ]}
    />
  );
}

function Wording({ claim }: { claim: ForecastRow }) {
  const { wording, probabilityLow: low, probabilityHigh: high } = claim;
  return (
    <>
      {wording === null ? t("forecasts.noWording") : t("claim.wordingValue", { wording })}
      <div>
        {low === null || high === null
          ? t("forecasts.noProbability")
          : t("forecasts.probability", { low: words.percent(low), high: words.percent(high) })}
      </div>
    </>
  );
}

function Resolution({ claim }: { claim: ForecastRow }) {
  const outcome = words.labels.Resolution[claim.resolution];
  return claim.resolvedBy === null ? outcome : <a href={claimPath(claim.resolvedBy)}>{outcome}</a>;
}

/** The Brier score as wide as the band of probability leaves it, or why there is none. */
function score(claim: ForecastRow): string {
  const [row] = scorecard([claim]);
  if (!row || row.scoreLow === null || row.scoreHigh === null) {
    return t(`forecasts.unscoreable.${row?.unscoreable ?? "open"}`);
  }
  return t("forecasts.score", { low: words.number(row.scoreLow), high: words.number(row.scoreHigh) });
}
