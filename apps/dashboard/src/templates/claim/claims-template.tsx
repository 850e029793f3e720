import { asOf } from "@crisis/core";
import { ClaimList } from "@/components/claim-list";
import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import type { Corpus } from "@/corpus/corpus";
import { byKind } from "@/corpus/kinds";
import { t } from "@/messages/t";
import { capital } from "@/wording/list";

/** All claims, by kind. */
export function ClaimsTemplate({ corpus }: { corpus: Corpus }) {
  const groups = byKind(asOf(corpus.claims, {})).map(([kind, claims]) => ({
    kind,
    claims,
    title: t("claims.group", { kind: t(`words.Kind.${kind}`), count: claims.length }),
  }));
  return (
    <>
      <PageHead title={t("claims.title")} lead={t("claims.lead")}>
        <nav aria-label={t("claims.contents")}>
          <ul className="contents">
            {groups.map(({ kind, title }) => (
              <li key={kind}>
                <a href={`#${kind}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </PageHead>
      {groups.map(({ kind, claims, title }) => (
        <Section key={kind} id={kind} title={title}>
          <p className="note">{capital(t(`meaning.Kind.${kind}`))}</p>
          <ClaimList corpus={corpus} claims={claims} />
        </Section>
      ))}
    </>
  );
}
