import { type ClaimRow, where } from "@crisis/core";
import type { ReactNode } from "react";
import { t } from "@/messages/t";
import { Section } from "./section";

/** The rows that a chart draws, and how many of them have no date. */
export function Rows({ rows, children }: { rows: readonly ClaimRow[]; children: ReactNode }) {
  const undated = where(rows, (row) => row.date === null).length;
  return (
    <Section id="rows" title={t("chart.rows")}>
      <p className="note">{t("chart.undated", { count: undated })}</p>
      {rows.length === 0 ? <p>{t("chart.empty")}</p> : children}
    </Section>
  );
}
