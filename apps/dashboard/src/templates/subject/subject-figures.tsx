import { asOf, where } from "@crisis/core";
import { troopsPicture } from "@/charts/troops";
import { ChartFigure } from "@/components/chart-figure";
import { DeploymentsTable } from "@/components/tables/deployments-table";
import type { Corpus } from "@/corpus/corpus";
import type { Subject } from "@/corpus/subjects";
import { t } from "@/messages/t";
import { subjectPath } from "@/routes/paths";

const LEAST = 2;
/** So many first sources: of a force that many speak of the others are counted, and listed on the page. */
const MOST = 30;

/** The chart of a force whose soldiers several claims count. */
export function SubjectFigures({ corpus, subject }: { corpus: Corpus; subject: Subject }) {
  if (subject.kind !== "force") return null;
  const deployments = where(asOf(corpus.deployments, {}), ({ about }) => about === subject.id);
  if (where(deployments, { counted: "personnel" }).length < LEAST) return null;
  const picture = troopsPicture({ ...corpus, deployments }, { most: MOST, rest: "#deployment" });
  const drawn = where(picture.drawn, { kind: "deployment" });
  return (
    <>
      <ChartFigure corpus={corpus} picture={picture} at={subjectPath(subject.id)} />
      <details className="rows">
        <summary>{t("troops.table", { count: drawn.length })}</summary>
        <DeploymentsTable corpus={corpus} rows={drawn} />
      </details>
    </>
  );
}
