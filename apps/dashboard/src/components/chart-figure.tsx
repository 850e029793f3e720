import type { Picture } from "@/charts/picture";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { paths } from "@/routes/paths";
import { ChartPicture } from "./chart-picture";
import { Sources } from "./sources";
import { Window } from "./window";

interface ChartFigureProps {
  corpus: Corpus;
  picture: Picture;
  /** Whether the title is that of the page. */
  isPageTitle?: boolean;
}

/** A chart with what it shows, what it does not, and what it rests on. */
export function ChartFigure({ corpus, picture, isPageTitle = false }: ChartFigureProps) {
  const { name, description } = picture;
  const Title = isPageTitle ? "h1" : "h2";
  return (
    <section className="chart" aria-labelledby={`${name}-title`}>
      <header className="chart__head">
        <p className="eyebrow">{t(`${name}.title`)}</p>
        <Title id={`${name}-title`}>{description.title}</Title>
        <p>{t(`${name}.description`)}</p>
      </header>
      <ChartPicture picture={picture} />
      <div className="chart__notes">
        <p>
          <strong>{t("chart.not")}</strong> {description.limits}
        </p>
        <Sources corpus={corpus} rows={picture.rows} named={isPageTitle} />
        <Window corpus={corpus} />
      </div>
      <p className="chart__links">
        {isPageTitle ? null : <a href={paths[name]}>{t(`home.more.${name}`)}</a>}
        <a href={`${paths[name]}#${name}-chart`}>{t("chart.permalink")}</a>
      </p>
    </section>
  );
}
