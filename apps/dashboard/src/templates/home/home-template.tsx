import { sanctionsPicture } from "@/charts/sanctions";
import { timelinePicture } from "@/charts/timeline";
import { troopsPicture } from "@/charts/troops";
import { ChartFigure } from "@/components/chart-figure";
import { ContestedClaims } from "@/components/contested-claims";
import { Corrections } from "@/components/corrections";
import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import { contested } from "@/corpus/contested";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { paths } from "@/routes/paths";
import { InBrief } from "./in-brief";

const MOST_DISPUTED = 4;

/** What the collection claims, what in it is contested, and the three charts. */
export function HomeTemplate({ corpus }: { corpus: Corpus }) {
  const pictures = [
    troopsPicture(corpus, { most: 8, rest: paths.troops }),
    sanctionsPicture(corpus, { most: 8, rest: paths.sanctions }),
    timelinePicture(corpus, { most: 12, rest: paths.timeline }),
  ];
  const disputed = contested(corpus);
  return (
    <>
      <PageHead title={t("home.title")} lead={t("home.lead")}>
        <p>{t("home.scope")}</p>
      </PageHead>
      <InBrief corpus={corpus} />
      {pictures.map((picture) => (
        <ChartFigure key={picture.name} corpus={corpus} picture={picture} />
      ))}
      {disputed.length > 0 ? (
        <Section id="contested" title={t("home.contested")}>
          <p>{t("home.contestedNote")}</p>
          <ContestedClaims corpus={corpus} claims={disputed.slice(0, MOST_DISPUTED)} heading="h3" />
          <p>
            <a href={paths.disputes}>{t("disputes.all")}</a>
          </p>
        </Section>
      ) : null}
      {corpus.corrections.length > 0 ? (
        <Section id="corrected" title={t("home.corrected")}>
          <p>{t("home.correctedNote")}</p>
          <Corrections corpus={corpus} corrections={corpus.corrections} withClaim />
        </Section>
      ) : null}
    </>
  );
}
