import { timelinePicture } from "@/charts/timeline";
import { ChartFigure } from "@/components/chart-figure";
import { Rows } from "@/components/rows";
import { Section } from "@/components/section";
import { EventsTable } from "@/components/tables/events-table";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";

/** What happened when, as far as the articles say, and what was foreseen. */
export function TimelineTemplate({ corpus }: { corpus: Corpus }) {
  const picture = timelinePicture(corpus);
  return (
    <>
      <ChartFigure corpus={corpus} picture={picture} isPageTitle />
      <Rows rows={picture.rows}>
        <EventsTable corpus={corpus} rows={picture.rows} />
      </Rows>
      <Section id="limits" title={t("chart.limits")}>
        <p>{t("timeline.limits")}</p>
      </Section>
    </>
  );
}
