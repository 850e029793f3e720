import { site } from "@crisis/core/crisis";
import { inLanguage } from "@/messages/in-language";
import { t } from "@/messages/t";
import { type PageName, paths } from "@/routes/paths";
import { Search } from "./search";

/** The pages that answer a question, and those that hold the records behind the answers. */
const groups = [
  ["troops", "sanctions", "threats", "timeline", "forecasts", "readouts", "disputes"],
  ["claims", "articles", "actors", "subjects", "corrections", "codebook", "about"],
] as const;

/** The name of the site and the way to its parts. */
export function Masthead({ current }: { current?: PageName }) {
  return (
    <header className="masthead">
      <p className="masthead__name">
        <a href={paths.home}>{inLanguage(site.name)}</a>
      </p>
      <nav className="nav" aria-label={t("site.nav")}>
        {groups.map((pages) => (
          <ul key={pages[0]}>
            {pages.map((page) => (
              <li key={page}>
                <a href={paths[page]} aria-current={page === current ? "true" : undefined}>
                  {t(`nav.${page}`)}
                </a>
              </li>
            ))}
          </ul>
        ))}
      </nav>
      <Search />
    </header>
  );
}
