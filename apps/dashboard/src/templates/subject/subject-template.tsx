import { FirstClaims } from "@/components/first-claims";
import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import type { Corpus } from "@/corpus/corpus";
import { byKind } from "@/corpus/kinds";
import { claimsAbout, type Subject } from "@/corpus/subjects";
import { t } from "@/messages/t";
import { subjectListPath } from "@/routes/paths";
import { words } from "@/wording/words";
import { SubjectDisputes } from "./subject-disputes";
import { SubjectFacts } from "./subject-facts";
import { SubjectFigures } from "./subject-figures";
import { told } from "./told";

/** All that was claimed about one force, measure, event or place. */
export function SubjectTemplate({ corpus, subject }: { corpus: Corpus; subject: Subject }) {
  const claims = claimsAbout(corpus, subject.id);
  return (
    <article>
      <PageHead
        title={t("subject.title", { name: subject.name })}
        eyebrow={t(`subject.kind.${subject.kind}`)}
        lead={told(claims)}
      />
      <SubjectFacts corpus={corpus} subject={subject} />
      <SubjectFigures corpus={corpus} subject={subject} />
      <SubjectDisputes corpus={corpus} claims={claims} />
      {byKind(claims).map(([kind, group]) => (
        <Section
          key={kind}
          id={kind}
          title={t("claims.group", { kind: words.plurals.Kind[kind], count: group.length })}
        >
          <FirstClaims
            corpus={corpus}
            claims={group}
            pathOf={(page) => subjectListPath(subject.id, kind, page)}
          />
        </Section>
      ))}
    </article>
  );
}
