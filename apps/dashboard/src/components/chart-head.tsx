import type { Picture } from "@/charts/picture";
import { t } from "@/messages/t";

interface ChartHeadProps {
  picture: Picture;
  /** Whether the title is that of the page. */
  isPageTitle: boolean;
}

/** What a chart shows. */
export function ChartHead({ picture, isPageTitle }: ChartHeadProps) {
  const { name, description } = picture;
  const Title = isPageTitle ? "h1" : "h2";
  return (
    <>
      <p className="eyebrow">{t(`${name}.title`)}</p>
      <Title id={`${name}-title`}>{description.title}</Title>
      <p>{t(`${name}.description`)}</p>
    </>
  );
}
