import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import { SubjectLink } from "@/components/subject-link";
import type { Corpus } from "@/corpus/corpus";
import { count, type Meeting, topicRows } from "@/corpus/readouts";
import { t } from "@/messages/t";
import { words } from "@/wording/words";
import { ReadoutCard } from "./readout-card";
import { TopicsTable } from "./topics-table";

/** What each article tells of one meeting, side by side: topics first, then the claims. */
export function MeetingTemplate({ corpus, meeting }: { corpus: Corpus; meeting: Meeting }) {
  const { id, name, readouts } = meeting;
  const rows = topicRows(corpus, meeting);
  return (
    <article>
      <PageHead
        title={t("readouts.of", { name })}
        eyebrow={t("readouts.eyebrow")}
        lead={finding(rows, readouts.length)}
      >
        <p>
          {t("readouts.event")} <SubjectLink corpus={corpus} id={id} />
        </p>
      </PageHead>
      {rows.length === 0 ? null : (
        <Section id="topics" title={t("readouts.topics")}>
          <p>{t("readouts.topicsNote")}</p>
          <TopicsTable corpus={corpus} meeting={meeting} rows={rows} />
        </Section>
      )}
      <Section id="side-by-side" title={t("readouts.sideBySide")}>
        <ul className="readouts">
          {readouts.map((readout) => (
            <li key={readout.article}>
              <ReadoutCard corpus={corpus} readout={readout} />
            </li>
          ))}
        </ul>
      </Section>
    </article>
  );
}

function finding(rows: ReturnType<typeof topicRows>, articles: number): string {
  if (rows.length === 0) return t("readouts.findingNone", { articles });
  const shared = rows.filter((row) => count(row) === articles).map(({ topic }) => words.crisis.topic[topic]);
  const alone = rows.filter((row) => count(row) === 1).length;
  return [
    t("readouts.finding", { articles, topics: rows.length, alone }),
    shared.length > 0 ? t("readouts.shared", { list: words.list(shared) }) : t("readouts.sharedNone"),
  ].join(" ");
}
