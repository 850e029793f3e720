import { ChartFigure } from "@/components/chart-figure";
import { Rows } from "@/components/rows";
import { Section } from "@/components/section";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { Aids } from "./aids/aids";
import type { ReadingPage } from "./pages/reading-page";

/** A chart with what a reader can choose its claims by, and the table of what it draws. */
export function ReadingTemplate({ corpus, page }: { corpus: Corpus; page: ReadingPage }) {
  const picture = page.picture(corpus);
  return (
    <>
      <ChartFigure
        corpus={corpus}
        picture={picture}
        isPageTitle
        aids={<Aids corpus={corpus} page={page} picture={picture} />}
      />
      <div data-part="rows">
        <Rows corpus={corpus} picture={picture} kinds={page.kinds}>
          {page.table(corpus, picture, null)}
        </Rows>
      </div>
      <Section id="limits" title={t("chart.limits")}>
        <p>{t(`${page.name}.limits`)}</p>
      </Section>
    </>
  );
}
