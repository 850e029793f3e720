import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import type { Corpus } from "@/corpus/corpus";
import { claimsAbout, subjectKinds, subjectsOf } from "@/corpus/subjects";
import { dataLanguage, t } from "@/messages/t";
import { paths, subjectPath } from "@/routes/paths";

/** What the claims are about, by kind of subject; what most claims are about comes first. */
export function SubjectsTemplate({ corpus }: { corpus: Corpus }) {
  const counted = subjectsOf(corpus)
    .map((subject) => ({ ...subject, claims: claimsAbout(corpus, subject.id).length }))
    .sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name, "en"));
  return (
    <>
      <PageHead title={t("subjects.title")} lead={t("subjects.lead")}>
        <p>
          {t("subjects.actors")} <a href={paths.actors}>{t("nav.actors")}</a>
        </p>
      </PageHead>
      {subjectKinds
        .map((kind) => ({ kind, group: counted.filter((subject) => subject.kind === kind) }))
        .filter(({ group }) => group.length > 0)
        .map(({ kind, group }) => (
          <Section key={kind} id={kind} title={t(`subjects.kind.${kind}`, { count: group.length })}>
            <ul className="columns">
              {group.map(({ id, name, claims }) => (
                <li key={id}>
                  <a href={subjectPath(id)} dir="auto" lang={dataLanguage}>
                    {name}
                  </a>{" "}
                  <span className="note">{t("articles.count", { count: claims })}</span>
                </li>
              ))}
            </ul>
          </Section>
        ))}
    </>
  );
}
