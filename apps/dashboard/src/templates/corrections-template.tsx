import type { CorrectionCause, CorrectionRow } from "@crisis/core";
import { Corrections } from "@/components/corrections";
import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { words } from "@/wording/words";

/** Where articles err, what the record is, and on whose word, by what went wrong. */
export function CorrectionsTemplate({ corpus }: { corpus: Corpus }) {
  const { corrections } = corpus;
  const articles = new Set(corrections.map(({ article }) => article)).size;
  return (
    <>
      <PageHead
        title={t("corrections.title")}
        lead={t("corrections.lead", { count: corrections.length, articles })}
      >
        <p>{t("corrections.note")}</p>
      </PageHead>
      {byCause(corrections).map(([cause, rows]) => (
        <Section key={cause} id={cause} title={words.capital(words.labels.CorrectionCause[cause])}>
          <p className="note">{words.capital(words.meanings.CorrectionCause[cause])}</p>
          <Corrections corpus={corpus} corrections={rows} on="list" />
        </Section>
      ))}
    </>
  );
}

/** Corrections by their cause, the most frequent first. */
function byCause(corrections: readonly CorrectionRow[]): [CorrectionCause, CorrectionRow[]][] {
  const groups = new Map<CorrectionCause, CorrectionRow[]>();
  for (const correction of corrections) {
    groups.set(correction.cause, [...(groups.get(correction.cause) ?? []), correction]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
