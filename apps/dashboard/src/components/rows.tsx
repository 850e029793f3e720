import { type Kind, where } from "@crisis/core";
import type { ReactNode } from "react";
import type { Picture } from "@/charts/picture";
import type { Corpus } from "@/corpus/corpus";
import { pagesOfKinds } from "@/corpus/pages-of-kind";
import { t } from "@/messages/t";
import { claimsOfKindPath } from "@/routes/paths";
import { words } from "@/wording/words";
import { Section } from "./section";

const ALL = "all-claims";

/** Where, on the page of a chart, all its claims can be reached. */
export const ALL_CLAIMS = `#${ALL}`;

interface RowsProps {
  corpus: Corpus;
  picture: Picture;
  kinds: readonly Kind[];
  children: ReactNode;
}

/** The claims that a chart draws, how many of them have no date, and the way to all claims of its kinds. */
export function Rows({ corpus, picture, kinds, children }: RowsProps) {
  const { name, rows, drawn, tabled = drawn.length } = picture;
  const undated = where(drawn, (row) => row.date === null).length;
  const pages = pagesOfKinds(corpus).filter(({ kind }) => kinds.includes(kind));
  const isEmpty = rows.length === 0;
  return (
    <Section id="rows" title={t("chart.rows")}>
      {isEmpty ? (
        <p>{t(pages.length === 0 ? "chart.empty" : "chart.nothingLeft")}</p>
      ) : (
        <p className="note">
          {t(name === "timeline" ? "chart.undatedApart" : "chart.undated", { count: undated })}
        </p>
      )}
      {drawn.length === 0 ? null : (
        <details className="rows">
          <summary>{t(`${name}.table`, { count: tabled })}</summary>
          {children}
        </details>
      )}
      <div id={ALL}>
        {isEmpty ? null : <p>{t(`${name}.all`, { count: rows.length, drawn: tabled })}</p>}
        <ul className="contents">
          {pages.map(({ kind, page, first, last }) => (
            <li key={`${kind} ${page}`}>
              <a href={claimsOfKindPath(kind, page)}>
                {t("claims.range", { kind: words.plurals.Kind[kind], first, last })}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
