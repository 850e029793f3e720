import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import type { Corpus } from "@/corpus/corpus";
import { pagesOfKinds } from "@/corpus/pages-of-kind";
import { t } from "@/messages/t";
import { claimsOfKindPath } from "@/routes/paths";
import { words } from "@/wording/words";

/** The kinds of claim, each with what it is and where its claims are listed. */
export function ClaimsTemplate({ corpus }: { corpus: Corpus }) {
  const pages = pagesOfKinds(corpus);
  const firsts = pages.filter(({ page }) => page === 1);
  const total = firsts.reduce((sum, { total: claims }) => sum + claims, 0);
  return (
    <>
      <PageHead title={t("claims.title")} lead={t("claims.lead", { count: total })} />
      {firsts.map(({ kind, total: count }) => (
        <Section key={kind} id={kind} title={t("claims.group", { kind: words.plurals.Kind[kind], count })}>
          <p className="note">{words.capital(words.meanings.Kind[kind])}</p>
          <ul className="contents">
            {pages
              .filter((page) => page.kind === kind)
              .map(({ page, first, last }) => (
                <li key={page}>
                  <a href={claimsOfKindPath(kind, page)}>
                    {t("claims.range", { kind: words.plurals.Kind[kind], first, last })}
                  </a>
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
