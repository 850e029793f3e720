import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { paths } from "@/routes/paths";
import { versionInWords } from "@/wording/version";

/** Which data the page was made from, and on what terms. */
export function Colophon({ corpus }: { corpus: Corpus }) {
  return (
    <footer className="colophon">
      <p>{t("site.licence")}</p>
      <p>{t("site.data", { version: versionInWords(corpus.version), hash: corpus.dataHash.slice(0, 12) })}</p>
      <p>
        <a href={paths.about}>{t("site.footer")}</a>
      </p>
    </footer>
  );
}
