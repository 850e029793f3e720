import { Badge } from "@/components/badges/badge";
import { DataTable } from "@/components/data-table";
import type { Corpus } from "@/corpus/corpus";
import { find } from "@/corpus/find";
import { publisherName } from "@/corpus/names";
import { count, type Meeting, type TopicRow } from "@/corpus/readouts";
import { t } from "@/messages/t";
import { claimPath } from "@/routes/paths";
import { words } from "@/wording/words";

interface TopicsTableProps {
  corpus: Corpus;
  meeting: Meeting;
  rows: readonly TopicRow[];
}

/** Which article tells of which topic; each that does leads to its claims. */
export function TopicsTable({ corpus, meeting, rows }: TopicsTableProps) {
  const titles = columnTitles(corpus, meeting.readouts);
  return (
    <DataTable
      caption={t("readouts.caption", { name: meeting.name })}
      look="held"
      rows={rows}
      rowKey={({ topic }) => topic}
      columns={[
        {
          title: t("claim.topic"),
          cell: (row) => (
            <>
              {words.capital(words.crisis.topic[row.topic])}
              {count(row) === 1 ? <div className="note">{t("readouts.byOne")}</div> : null}
            </>
          ),
        },
        ...meeting.readouts.map(({ article }, index) => ({
          key: article,
          title: titles[index] ?? article,
          cell: ({ told }: TopicRow) => <Told claims={told[index] ?? []} />,
        })),
      ]}
    />
  );
}

/** Publisher and day of each article, and where several have the same its kind, or else its title. */
function columnTitles(corpus: Corpus, readouts: Meeting["readouts"]): string[] {
  const metas = readouts.map(({ publisher, published }) =>
    t("articles.meta", { publisher: publisherName(corpus, publisher), date: words.day(published) }),
  );
  const kinds = readouts.map(({ article }) => find(corpus.articles, article)?.type);
  const isAlone = (index: number, ...lists: readonly (readonly unknown[])[]) =>
    metas.every((_, other) => other === index || lists.some((list) => list[other] !== list[index]));
  return readouts.map(({ article }, index) => {
    const meta = metas[index] ?? article;
    const kind = kinds[index];
    if (kind === undefined || isAlone(index, metas)) return meta;
    const which = isAlone(index, metas, kinds)
      ? words.labels.ArticleType[kind]
      : (find(corpus.articles, article)?.title ?? article);
    return t("articles.metaOfSeveral", { meta, which });
  });
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
