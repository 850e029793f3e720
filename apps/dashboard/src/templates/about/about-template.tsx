import { site, title } from "@crisis/core/crisis";
import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import { Window } from "@/components/window";
import type { Corpus } from "@/corpus/corpus";
import { inLanguage } from "@/messages/in-language";
import { t } from "@/messages/t";
import { versionInWords } from "@/wording/version";
import { PlacePolicies } from "./place-policies";

/** How the claims are made, what they cover, and how to use them. */
export function AboutTemplate({ corpus }: { corpus: Corpus }) {
  const cite = {
    name: inLanguage(site.name),
    crisis: inLanguage(title),
    version: versionInWords(corpus.version),
    hash: corpus.dataHash.slice(0, 12),
  };
  return (
    <>
      <PageHead title={t("about.title")} lead={t("about.lead")} />
      <Section id="method" title={t("about.sections.method.title")}>
        <p>{t("about.sections.method.one")}</p>
        <p>{t("about.sections.method.two")}</p>
        <p>{t("about.sections.method.three")}</p>
      </Section>
      <Section id="checking" title={t("about.sections.checking.title")}>
        <p>{t("about.sections.checking.one")}</p>
        <p>{t("about.sections.checking.two")}</p>
      </Section>
      <Section id="window" title={t("about.sections.window.title")}>
        <Window corpus={corpus} withLabel={false} />
        <p>{inLanguage(site.window)}</p>
      </Section>
      <Section id="limits" title={t("about.sections.limits.title")}>
        <p>{t("about.sections.limits.one")}</p>
        <p>{t("about.sections.limits.two")}</p>
        <p>{t("about.sections.limits.three")}</p>
      </Section>
      <Section id="territory" title={t("about.sections.territory.title")}>
        <p>{inLanguage(site.places)}</p>
        <PlacePolicies corpus={corpus} />
      </Section>
      <Section id="licence" title={t("about.sections.licence.title")}>
        <p>{t("about.sections.licence.one")}</p>
      </Section>
      <Section id="cite" title={t("about.sections.cite.title")}>
        <p>{t("about.sections.cite.one")}</p>
        <p>{t("about.sections.cite.two", cite)}</p>
      </Section>
    </>
  );
}
