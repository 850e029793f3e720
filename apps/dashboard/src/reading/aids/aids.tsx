import { asOf } from "@crisis/core";
import type { Picture } from "@/charts/picture";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { narrow } from "../filter/narrow";
import { filterOptions } from "../filter/options";
import { claimsOfPage, type ReadingPage } from "../pages/reading-page";
import { everything } from "../state/view-state";
import { Counts } from "./counts";
import { daysKnown } from "./days-known";
import { FilterField } from "./filter-field";
import { KnownOn } from "./known-on";

interface AidsProps {
  corpus: Corpus;
  page: ReadingPage;
  picture: Picture;
}

/**
 * What a reader chooses the claims of a page by. It is shown only where scripts run, and is disabled until the page's own
 * has started.
 */
export function Aids({ corpus, page, picture }: AidsProps) {
  const claims = asOf(claimsOfPage(corpus, page), {});
  if (claims.length === 0) return null;
  return (
    <form className="aids" data-reading={page.name} aria-label={t("reading.title")} autoComplete="off">
      <fieldset className="aids__fields" disabled>
        <KnownOn days={daysKnown(claims)} />
        <details className="filters">
          <summary>{t("reading.filters")}</summary>
          <div className="filters__fields">
            {filterOptions(corpus, claims).map((filter) => (
              <FilterField key={filter.name} filter={filter} />
            ))}
          </div>
        </details>
        <p className="aids__counts" role="status" data-part="counts">
          <Counts
            counts={narrow(claims, everything)}
            known={null}
            hindsight={false}
            part={page.part?.(picture.rows.length)}
          />
        </p>
        <p className="aids__notice" role="alert" data-notice="ignored" hidden>
          {t("reading.ignored")} <span />
        </p>
        <p className="aids__notice" role="alert" data-notice="failed" hidden>
          {t("reading.failed")}
        </p>
        <p className="aids__buttons">
          <button type="reset">{t("reading.reset")}</button>
          <button type="button" data-copy>
            {t("reading.copy")}
          </button>
          <span role="status" data-copied={t("reading.copied")} />
          <label hidden data-by-hand>
            {t("reading.copyByHand")} <input type="text" readOnly />
          </label>
        </p>
      </fieldset>
    </form>
  );
}
