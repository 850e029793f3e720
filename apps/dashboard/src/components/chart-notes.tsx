import type { Picture } from "@/charts/picture";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { Sources } from "./sources";
import { Window } from "./window";

interface ChartNotesProps {
  corpus: Corpus;
  picture: Picture;
  /** Whether the chart is that of the page, which names each article. */
  isPageTitle: boolean;
}

/** What a chart does not show, and what it rests on. */
export function ChartNotes({ corpus, picture, isPageTitle }: ChartNotesProps) {
  return (
    <>
      <p>
        <strong>{t("chart.not")}</strong> {picture.description.limits}
      </p>
      <Sources corpus={corpus} rows={picture.rows} named={isPageTitle} />
      <Window corpus={corpus} />
    </>
  );
}
