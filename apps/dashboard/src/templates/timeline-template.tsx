import { timelinePicture } from "@/charts/timeline";
import { ChartFigure } from "@/components/chart-figure";
import { ALL_CLAIMS, Rows } from "@/components/rows";
import { Section } from "@/components/section";
import { EventsTable } from "@/components/tables/events-table";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";

/** What happened when, as far as the articles say, and what was foreseen. */
export function TimelineTemplate({ corpus }: { corpus: Corpus }) {
  const picture = timelinePicture(corpus, { rest: ALL_CLAIMS });
  return (
    <>
      <ChartFigure corpus={corpus} picture={picture} isPageTitle />
      <Rows corpus={corpus} picture={picture} kinds={["event", "forecast"]}>
        <EventsTable corpus={corpus} rows={picture.drawn} />
      </Rows>
      <Section id="limits" title={t("chart.limits")}>
        <p>{t("timeline.limits")}</p>
      </Section>
    </>
  );
}
