import { site } from "@crisis/core/crisis";
import { inLanguage } from "@/messages/in-language";
import { t } from "@/messages/t";
import { paths } from "@/routes/paths";

/** The way to find a claim: the list of all, and where scripts run a search that opens over the page. */
export function Search() {
  return (
    <div className="search">
      <a href={paths.claims} data-search>
        {t("search.open")}
      </a>
      <dialog className="search__dialog" aria-label={t("search.title")}>
        <form className="search__form" autoComplete="off">
          <label>
            {t("search.label")}
            <input type="search" enterKeyHint="search" spellCheck={false} />
          </label>
          <button type="button" data-close>
            {t("search.close")}
          </button>
        </form>
        <p
          className="note"
          role="status"
          data-hint={t("search.hint", { examples: inLanguage(site.examples) })}
          data-failed={t("search.failed")}
        />
        <ol className="claims" />
        <p>
          <a href={paths.claims}>{t("search.all")}</a>
        </p>
      </dialog>
    </div>
  );
}
