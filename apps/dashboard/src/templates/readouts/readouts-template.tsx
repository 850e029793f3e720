import { PageHead } from "@/components/page-head";
import type { Corpus } from "@/corpus/corpus";
import { publisherName } from "@/corpus/names";
import { meetingsOf } from "@/corpus/readouts";
import { dataLanguage, t } from "@/messages/t";
import { readoutsPath } from "@/routes/paths";
import { words } from "@/wording/words";

/** The meetings and calls of which several articles tell. */
export function ReadoutsTemplate({ corpus }: { corpus: Corpus }) {
  const meetings = meetingsOf(corpus);
  return (
    <>
      <PageHead title={t("readouts.title")} lead={t("readouts.lead")} />
      {meetings.length === 0 ? (
        <p className="note">{t("readouts.none")}</p>
      ) : (
        <ol className="claims claims--beside">
          {meetings.map(({ id, name, readouts }) => {
            const alone = readouts.filter(({ topicsHereOnly }) => topicsHereOnly.length > 0).length;
            const publishers = [
              ...new Set(readouts.map(({ publisher }) => publisherName(corpus, publisher))),
            ];
            return (
              <li key={id}>
                <p className="claims__summary" dir="auto" lang={dataLanguage}>
                  <a href={readoutsPath(id)}>{name}</a>
                </p>
                <div className="claims__aside">
                  <p className="claims__meta">
                    <span>{t("readouts.articles", { count: readouts.length })}</span>
                    <span>{t("readouts.alone", { count: alone })}</span>
                  </p>
                  <p className="note">{words.list(publishers)}</p>
                </div>
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}
