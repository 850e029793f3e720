import { disagreements } from "@crisis/core";
import { Section } from "@/components/section";
import { contested } from "@/corpus/contested";
import type { Corpus } from "@/corpus/corpus";
import { find } from "@/corpus/find";
import { dataLanguage, t } from "@/messages/t";
import { claimPath, paths } from "@/routes/paths";
import { asserterVia } from "@/wording/asserter";
import { words } from "@/wording/words";

const SHOWN = 3;

/** How much is contradicted, what most of all, and how much of what articles say is corrected. */
export function Disputed({ corpus }: { corpus: Corpus }) {
  const disputed = contested(corpus);
  const [widest] = disagreements(corpus.deployments);
  const worded = (id: string) => {
    const claim = find(corpus.deployments, id);
    return claim ? words.bounds(claim) : id;
  };
  return (
    <Section id="disputed" title={t("home.disputed")}>
      <p className="big">
        <a href={paths.disputes}>
          <strong>{words.number(disputed.length)}</strong>{" "}
          {t("home.contradicted", { count: disputed.length })}
        </a>
      </p>
      <ul className="findings">
        {disputed.slice(0, SHOWN).map((claim) => (
          <li key={claim.id} dir="auto">
            <a href={claimPath(claim.id)} lang={dataLanguage}>
              {claim.summary}
            </a>
            <span className="note">{asserterVia(corpus, claim)}</span>
          </li>
        ))}
        {widest === undefined ? null : (
          <li>
            <span className="eyebrow">{t("home.figures")}</span>
            <span>
              <a href={claimPath(widest.lower)}>{t("home.oneSays", { figure: worded(widest.lower) })}</a>{" "}
              <a href={claimPath(widest.higher)}>
                {t("home.anotherSays", { figure: worded(widest.higher) })}
              </a>
            </span>
          </li>
        )}
        <li>
          <span className="eyebrow">{t("nav.corrections")}</span>
          <a href={paths.corrections}>{t("home.corrections", { count: corpus.corrections.length })}</a>
        </li>
      </ul>
    </Section>
  );
}
