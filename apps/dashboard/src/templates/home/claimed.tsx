import type { Picture } from "@/charts/picture";
import { Section } from "@/components/section";
import { t } from "@/messages/t";
import { paths } from "@/routes/paths";

/** What each chart finds, in a sentence that leads to it. */
export function Claimed({ pictures }: { pictures: readonly Picture[] }) {
  return (
    <Section id="claimed" title={t("home.claimed")}>
      <ul className="findings">
        {pictures.map(({ name, description }) => (
          <li key={name}>
            <span className="eyebrow">{t(`nav.${name}`)}</span>
            <a href={paths[name]}>{description.title}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
