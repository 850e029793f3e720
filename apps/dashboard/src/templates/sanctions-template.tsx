import { sanctionsPicture } from "@/charts/sanctions";
import { ChartFigure } from "@/components/chart-figure";
import { ALL_CLAIMS, Rows } from "@/components/rows";
import { Section } from "@/components/section";
import { MeasuresTable } from "@/components/tables/measures-table";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";

/** Which measures were threatened, prepared or taken, by whom. */
export function SanctionsTemplate({ corpus }: { corpus: Corpus }) {
  const picture = sanctionsPicture(corpus, { rest: ALL_CLAIMS });
  const { sanctions, responses } = picture;
  return (
    <>
      <ChartFigure corpus={corpus} picture={picture} isPageTitle />
      <Rows corpus={corpus} picture={picture} kinds={["sanction", "response"]}>
        <MeasuresTable
          corpus={corpus}
          caption={t("sanctions.caption", { count: sanctions.length })}
          rows={sanctions}
        />
        <MeasuresTable
          corpus={corpus}
          caption={t("sanctions.captionResponses", { count: responses.length })}
          rows={responses}
        />
      </Rows>
      <Section id="limits" title={t("chart.limits")}>
        <p>{t("sanctions.limits")}</p>
      </Section>
    </>
  );
}
