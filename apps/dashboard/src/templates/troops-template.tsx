import { troopsPicture } from "@/charts/troops";
import { ChartFigure } from "@/components/chart-figure";
import { ALL_CLAIMS, Rows } from "@/components/rows";
import { Section } from "@/components/section";
import { DeploymentsTable } from "@/components/tables/deployments-table";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";

/** Who says that how many troops are where. */
export function TroopsTemplate({ corpus }: { corpus: Corpus }) {
  const picture = troopsPicture(corpus, { rest: ALL_CLAIMS });
  return (
    <>
      <ChartFigure corpus={corpus} picture={picture} isPageTitle />
      <Rows corpus={corpus} picture={picture} kinds={["deployment"]}>
        <DeploymentsTable corpus={corpus} rows={picture.drawn} />
      </Rows>
      <Section id="limits" title={t("chart.limits")}>
        <p>{t("troops.limits")}</p>
      </Section>
    </>
  );
}
