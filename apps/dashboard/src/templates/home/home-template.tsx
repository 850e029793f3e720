import { asOf } from "@crisis/core";
import { site } from "@crisis/core/crisis";
import { forecastsPicture } from "@/charts/forecasts";
import { sanctionsPicture } from "@/charts/sanctions";
import { threatsPicture } from "@/charts/threats";
import { timelinePicture } from "@/charts/timeline";
import { troopsPicture } from "@/charts/troops";
import { ChartFigure } from "@/components/chart-figure";
import { PageHead } from "@/components/page-head";
import type { Corpus } from "@/corpus/corpus";
import { inLanguage } from "@/messages/in-language";
import { t } from "@/messages/t";
import { paths } from "@/routes/paths";
import { Changed } from "./changed";
import { Claimed } from "./claimed";
import { Disputed } from "./disputed";

const MOST = 8;

/** What is claimed, what is disputed and what changed, to be read in ten seconds; and the two charts that show most of it. */
export function HomeTemplate({ corpus }: { corpus: Corpus }) {
  const claims = asOf(corpus.claims, {});
  const origins = new Set(claims.map(({ origin }) => origin)).size;
  const troops = troopsPicture(corpus, { most: MOST, rest: paths.troops });
  const threats = threatsPicture(corpus, { most: MOST, rest: paths.threats });
  const whole = threatsPicture(corpus, { rest: paths.threats });
  const others = [
    sanctionsPicture(corpus, { rest: paths.sanctions }),
    threats,
    timelinePicture(corpus, { rest: paths.timeline }),
    forecastsPicture(corpus, { rest: paths.forecasts }),
  ];
  return (
    <>
      <PageHead
        title={t("home.title")}
        lead={t("home.lead", { claims: claims.length, origins, articles: corpus.articles.length })}
      >
        <p>
          {inLanguage(site.lead)} {t("home.scope")}
        </p>
      </PageHead>
      <div className="overview">
        <Claimed pictures={[troops, ...others]} />
        <Disputed corpus={corpus} />
        <Changed corpus={corpus} threats={whole.threats} />
      </div>
      {[troops, threats].map((picture) => (
        <ChartFigure key={picture.name} corpus={corpus} picture={picture} />
      ))}
    </>
  );
}
