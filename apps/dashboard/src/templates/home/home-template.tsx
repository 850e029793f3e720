import { sanctionsPicture } from "@/charts/sanctions";
import { timelinePicture } from "@/charts/timeline";
import { troopsPicture } from "@/charts/troops";
import { ChartFigure } from "@/components/chart-figure";
import { Corrections } from "@/components/corrections";
import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { paths } from "@/routes/paths";
import { Contested } from "./contested";
import { InBrief } from "./in-brief";

/** What the collection claims, what in it is contested, and the three charts. */
export function HomeTemplate({ corpus }: { corpus: Corpus }) {
  const pictures = [
    troopsPicture(corpus, { most: 12, rest: paths.troops }),
    sanctionsPicture(corpus, { most: 12, rest: paths.sanctions }),
    timelinePicture(corpus, { most: 16, rest: paths.timeline }),
  ];
  return (
    <>
      <PageHead title={t("home.title")} lead={t("home.lead")}>
        <p>{t("home.scope")}</p>
      </PageHead>
      <InBrief corpus={corpus} />
      {pictures.map((picture) => (
        <ChartFigure key={picture.name} corpus={corpus} picture={picture} />
      ))}
      <Contested corpus={corpus} />
      {corpus.corrections.length > 0 ? (
        <Section id="corrected" title={t("home.corrected")}>
          <p>{t("home.correctedNote")}</p>
          <Corrections corpus={corpus} corrections={corpus.corrections} withClaim />
        </Section>
      ) : null}
    </>
  );
}
