import type { ReactNode } from "react";
import type { Picture } from "@/charts/picture";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { paths } from "@/routes/paths";
import { ChartHead } from "./chart-head";
import { ChartNotes } from "./chart-notes";
import { ChartPicture } from "./chart-picture";

interface ChartFigureProps {
  corpus: Corpus;
  picture: Picture;
  /** Whether the title is that of the page. */
  isPageTitle?: boolean;
  /** The address of the page on which it stands as it is shown; that of its own page where left out. */
  at?: string;
  /** What a reader can choose the claims of the chart with. */
  aids?: ReactNode;
}

/** A chart with what it shows, what it does not, and what it rests on. */
export function ChartFigure({ corpus, picture, isPageTitle = false, at, aids }: ChartFigureProps) {
  const { name } = picture;
  return (
    <section className="chart" aria-labelledby={`${name}-title`}>
      <header className="chart__head" data-part="head">
        <ChartHead picture={picture} isPageTitle={isPageTitle} />
      </header>
      {aids}
      <a className="skip skip--here" href={`#${name}-notes`}>
        {t("chart.skip")}
      </a>
      <div data-part="picture">
        <ChartPicture picture={picture} />
      </div>
      <div className="chart__notes" id={`${name}-notes`} tabIndex={-1} data-part="notes">
        <ChartNotes corpus={corpus} picture={picture} isPageTitle={isPageTitle} />
      </div>
      <p className="chart__links">
        {isPageTitle ? null : <a href={paths[name]}>{t(`home.more.${name}`)}</a>}
        <a href={`${at ?? paths[name]}#${name}-chart`} data-permalink>
          {t("chart.permalink")}
        </a>
      </p>
    </section>
  );
}
