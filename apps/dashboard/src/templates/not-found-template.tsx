import { PageHead } from "@/components/page-head";
import { t } from "@/messages/t";
import { paths } from "@/routes/paths";

const pages = [
  "claims",
  "subjects",
  "actors",
  "articles",
  "troops",
  "sanctions",
  "threats",
  "timeline",
  "forecasts",
  "readouts",
  "disputes",
  "corrections",
  "codebook",
  "about",
  "home",
] as const;

/** What to do where there is no page. */
export function NotFoundTemplate() {
  return (
    <PageHead title={t("notFound.title")} lead={t("notFound.lead")}>
      <p hidden data-missing>
        <button type="button" className="button">
          {t("notFound.like")} “<span />”
        </button>
      </p>
      <p>{t("notFound.try")}</p>
      <ul className="contents">
        {pages.map((page) => (
          <li key={page}>
            <a href={paths[page]}>{t(`nav.${page}`)}</a>
          </li>
        ))}
      </ul>
    </PageHead>
  );
}
