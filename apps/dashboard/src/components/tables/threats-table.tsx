import type { Day } from "@crisis/core";
import type { Threat } from "@/charts/threats";
import { ActorLink } from "@/components/actor-link";
import { StatusBadge } from "@/components/badges/status-badge";
import { DataTable } from "@/components/data-table";
import { SubjectLink } from "@/components/subject-link";
import type { Corpus } from "@/corpus/corpus";
import { find } from "@/corpus/find";
import { firstStep } from "@/corpus/first-step";
import { measureName } from "@/corpus/names";
import { dataLanguage, t } from "@/messages/t";
import { claimPath } from "@/routes/paths";
import { daysBetween } from "@/wording/days-between";
import { words } from "@/wording/words";

interface ThreatsTableProps {
  corpus: Corpus;
  rows: readonly Threat[];
  /** The day of the view; what became public after it is marked. */
  known?: Day | null;
}

/** Threatened measures, a row each: by whom, on what condition, what came of it and after how many days. */
export function ThreatsTable({ corpus, rows, known = null }: ThreatsTableProps) {
  return (
    <DataTable
      caption={t("threats.caption", { count: rows.length })}
      rows={rows}
      rowKey={({ threats: [first = ""] }) => first}
      columns={[
        {
          title: t("table.measure"),
          cell: ({ about, threats: [first] }) =>
            first === undefined ? (
              measureName(corpus, about)
            ) : (
              <a href={claimPath(first)} dir="auto" lang={dataLanguage}>
                {measureName(corpus, about)}
              </a>
            ),
        },
        { title: t("table.sender"), cell: ({ sender }) => <ActorLink corpus={corpus} id={sender} /> },
        {
          title: t("table.target"),
          cell: ({ target }) =>
            target === null ? t("claim.targetNone") : <ActorLink corpus={corpus} id={target} />,
        },
        { title: t("table.threatened"), cell: (threat) => <Threatened threat={threat} known={known} /> },
        { title: t("table.condition"), cell: (threat) => <Triggers corpus={corpus} threat={threat} /> },
        { title: t("table.fate"), cell: (threat) => <Fate corpus={corpus} threat={threat} /> },
        { title: t("table.days"), cell: ({ daysLow, daysHigh }) => daysBetween(daysLow, daysHigh) },
        {
          title: t("table.takenBy"),
          cell: ({ takenBy }) => (
            <ul className="plain-list">
              {takenBy.map((id) => (
                <li key={id}>
                  <ActorLink corpus={corpus} id={id} />
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

function Threatened({ threat, known }: { threat: Threat; known: Day | null }) {
  const { threatened, threats } = threat;
  const day = words.day(threatened);
  return (
    <>
      {known !== null && threatened > known ? (
        <span className="told-later">{t("reading.toldLater", { day })}</span>
      ) : (
        day
      )}
      {threats.length > 1 ? <div>{t("threats.times", { count: threats.length })}</div> : null}
    </>
  );
}

function Triggers({ corpus, threat }: { corpus: Corpus; threat: Threat }) {
  const { conditions, conditionEvents } = threat;
  if (conditions.length === 0) return t("table.noCondition");
  return (
    <ul className="plain-list">
      {conditions.map((condition) => (
        <li key={condition} dir="auto" lang={dataLanguage}>
          {condition}
        </li>
      ))}
      {conditionEvents.map((id) => (
        <li key={id}>
          <SubjectLink corpus={corpus} id={id} />
        </li>
      ))}
    </ul>
  );
}

function Fate({ corpus, threat }: { corpus: Corpus; threat: Threat }) {
  const { fate, fulfilledBy, inForceBefore } = threat;
  const [first] = fulfilledBy;
  const step = firstStep(corpus, threat);
  const [before] = inForceBefore;
  const kind = first !== undefined && find(corpus.responses, first) ? "response" : "sanction";
  return (
    <>
      {fate === "none-told" || first === undefined ? (
        t("threats.noneTold")
      ) : (
        <>
          <StatusBadge measure={{ kind, status: fate }} />
          <a href={claimPath(first)}>{t("threats.shownBy", { count: fulfilledBy.length })}</a>
          {step === null || step.measure === threat.about ? null : (
            <div dir="auto">{t("threats.cameAs", { measure: measureName(corpus, step.measure) })}</div>
          )}
        </>
      )}
      {before === undefined ? null : (
        <div>
          <a href={claimPath(before)}>{t("threats.inForceBefore", { count: inForceBefore.length })}</a>
        </div>
      )}
    </>
  );
}
