import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import { t } from "@/messages/t";
import { ClosedLists } from "./closed-lists";
import { Datasets } from "./datasets";
import { Kinds } from "./kinds";
import { Signs } from "./signs";

/** Which words the data use, and what they mean: kinds of claim, closed lists, and the fields of each dataset. */
export function CodebookTemplate() {
  return (
    <>
      <PageHead title={t("codebook.title")} lead={t("codebook.lead")} />
      <Section id="unit" title={t("codebook.unit.title")}>
        <p>{t("codebook.unit.one")}</p>
        <p>{t("codebook.unit.two")}</p>
        <p>{t("codebook.unit.three")}</p>
      </Section>
      <Section id="kinds" title={t("codebook.kinds")}>
        <p>{t("codebook.kindsNote")}</p>
        <Kinds />
      </Section>
      <Section id="words" title={t("codebook.words")}>
        <p>{t("codebook.wordsNote")}</p>
        <ClosedLists />
      </Section>
      <Section id="signs" title={t("codebook.signs")}>
        <p>{t("codebook.signsNote")}</p>
        <Signs />
      </Section>
      <Section id="datasets" title={t("codebook.datasets")}>
        <p>{t("codebook.datasetsNote")}</p>
        <Datasets />
      </Section>
    </>
  );
}
