import { Badge } from "@/components/badges/badge";
import { DataTable } from "@/components/data-table";
import type { Corpus } from "@/corpus/corpus";
import { publisherName } from "@/corpus/names";
import { count, type Meeting, type TopicRow } from "@/corpus/readouts";
import { t } from "@/messages/t";
import { claimPath } from "@/routes/paths";
import { dayInWords } from "@/wording/day";
import { capital } from "@/wording/list";

interface TopicsTableProps {
  corpus: Corpus;
  meeting: Meeting;
  rows: readonly TopicRow[];
}

/** Which article tells of which topic; each that does leads to its claims. */
export function TopicsTable({ corpus, meeting, rows }: TopicsTableProps) {
  return (
    <DataTable
      caption={t("readouts.caption", { name: meeting.name })}
      rows={rows}
      rowKey={({ topic }) => topic}
      columns={[
        {
          title: t("claim.topic"),
          cell: (row) => (
            <>
              {capital(t(`words.Topic.${row.topic}`))}
              {count(row) === 1 ? <div className="note">{t("readouts.byOne")}</div> : null}
            </>
          ),
        },
        ...meeting.readouts.map(({ article, publisher, published }, index) => ({
          key: article,
          title: t("articles.meta", {
            publisher: publisherName(corpus, publisher),
            date: dayInWords(published),
          }),
          cell: ({ told }: TopicRow) => <Told claims={told[index] ?? []} />,
        })),
      ]}
    />
  );
}

function Told({ claims }: { claims: TopicRow["told"][number] }) {
  if (claims.length === 0) return <Badge glyph="dash" word={t("readouts.notTold")} />;
  return (
    <>
      <Badge glyph="tick" tone="strong" word={t("readouts.told")} />
      <ul className="contents">
        {claims.map(({ id, summary }, index) => (
          <li key={id}>
            <a href={claimPath(id)} title={summary} aria-label={summary}>
              {t("readouts.claim", { number: index + 1 })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
