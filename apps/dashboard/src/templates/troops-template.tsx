import { troopsPicture } from "@/charts/troops";
import { ChartFigure } from "@/components/chart-figure";
import { Rows } from "@/components/rows";
import { Section } from "@/components/section";
import { DeploymentsTable } from "@/components/tables/deployments-table";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";

/** Who says that how many troops are where. */
export function TroopsTemplate({ corpus }: { corpus: Corpus }) {
  const picture = troopsPicture(corpus);
  return (
    <>
      <ChartFigure corpus={corpus} picture={picture} isPageTitle />
      <Rows rows={picture.rows}>
        <DeploymentsTable corpus={corpus} rows={picture.rows} />
      </Rows>
      <Section id="limits" title={t("chart.limits")}>
        <p>{t("troops.limits")}</p>
      </Section>
    </>
  );
}
