import { t } from "@/messages/t";

interface PageLinksProps {
  page: number;
  pages: number;
  pathOf: (page: number) => string;
  /** Where all pages lead back to, and its name. */
  up: { readonly path: string; readonly name: string };
}

/** The way from a page of a list to those beside it. */
export function PageLinks({ page, pages, pathOf, up }: PageLinksProps) {
  return (
    <nav className="page-links" aria-label={t("claims.pages")}>
      <ul className="contents">
        {page > 1 ? (
          <li>
            <a rel="prev" href={pathOf(page - 1)}>
              {t("claims.previous")}
            </a>
          </li>
        ) : null}
        {page < pages ? (
          <li>
            <a rel="next" href={pathOf(page + 1)}>
              {t("claims.next")}
            </a>
          </li>
        ) : null}
        <li>
          <a href={up.path}>{up.name}</a>
        </li>
      </ul>
    </nav>
  );
}
