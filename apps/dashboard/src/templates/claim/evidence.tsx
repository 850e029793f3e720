import type { ClaimRow, EvidenceRow } from "@crisis/core";
import { DataTable } from "@/components/data-table";
import type { Corpus } from "@/corpus/corpus";
import { rowsOf } from "@/corpus/group";
import { t } from "@/messages/t";
import { articlePath } from "@/routes/paths";
import { languageName } from "@/wording/language";
import { words } from "@/wording/words";

/** Where in the text of its article a claim stands: places and digests, not the words. */
export function Evidence({ corpus, claim }: { corpus: Corpus; claim: ClaimRow }) {
  const spans = rowsOf(corpus.evidence, "claim", claim.id);
  if (spans.length === 0) return <p>{t("claim.evidenceCited")}</p>;
  const sentences = [...new Set(spans.map(({ sentence }) => sentence))].sort((a, b) => a - b);
  const texts = rowsOf(corpus.texts, "article", claim.article);
  const text = texts.find((row) => row.text === spans[0]?.text);
  return (
    <>
      <p>
        {t("claim.evidenceSummary", {
          sentences: sentences.length,
          list: words.list(sentences.map(words.number)),
          language: text ? languageName(text.language) : "",
        })}{" "}
        <a href={articlePath(claim.article)}>{t("claim.evidenceSummarySource")}</a>
      </p>
      <details>
        <summary>{t("claim.evidenceDetails")}</summary>
        <Spans spans={spans} />
      </details>
    </>
  );
}

function Spans({ spans }: { spans: readonly EvidenceRow[] }) {
  const digest = (hex: string) => <code className="digest">{hex}</code>;
  return (
    <DataTable
      caption={t("claim.evidenceCaption")}
      rows={spans}
      rowKey={({ order }) => String(order)}
      columns={[
        { title: t("table.role"), cell: ({ role }) => words.labels.SpanRole[role] },
        { title: t("table.text"), cell: ({ text }) => text },
        { title: t("table.sentence"), cell: ({ sentence }) => words.number(sentence) },
        {
          title: t("table.offsets"),
          cell: ({ start, end }) => `${words.number(start)}–${words.number(end)}`,
        },
        { title: t("table.digest"), cell: (span) => digest(span.digest) },
        { title: t("table.before"), cell: ({ before }) => digest(before) },
        { title: t("table.after"), cell: ({ after }) => digest(after) },
      ]}
    />
  );
}
