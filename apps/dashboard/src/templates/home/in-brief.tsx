import { asOf, where } from "@crisis/core";
import { Section } from "@/components/section";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { paths } from "@/routes/paths";
import { number } from "@/wording/number";

/** How much is claimed, and how much of it is contested. */
export function InBrief({ corpus }: { corpus: Corpus }) {
  const claims = asOf(corpus.claims, {});
  const anchored = where(corpus.articles, { evidence: "anchored" }).length;
  const figures = [
    ["claims", claims.length, paths.claims],
    ["articles", corpus.articles.length, paths.articles],
    ["contradicted", where(claims, { corroboration: "contradicted" }).length, paths.disputes],
    ["disputed", where(claims, { corroboration: "disputed" }).length, paths.disputes],
    ["confirmed", where(claims, { corroboration: "confirmed" }).length, paths.claims],
    ["corrections", corpus.corrections.length, "#corrected"],
  ] as const;
  return (
    <Section id="brief" title={t("home.inBrief")}>
      <ul className="figures">
        {figures.map(([name, count, href]) => (
          <li key={name}>
            <a href={href}>
              <strong>{number(count)}</strong> {t(`home.brief.${name}`, { count, anchored })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
