import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { words } from "@/wording/words";

/** The time that the collection covers, and how it was chosen. */
export function Window({ corpus, withLabel = true }: { corpus: Corpus; withLabel?: boolean }) {
  const days = corpus.articles.map(({ published }) => published).sort();
  const [from] = days;
  const to = days.at(-1);
  if (from === undefined || to === undefined) return null;
  return (
    <p>
      {withLabel ? <strong>{t("chart.window")} </strong> : null}
      {t("window.line", { from: words.day(from), to: words.day(to) })}
    </p>
  );
}
