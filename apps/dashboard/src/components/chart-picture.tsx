import type { Picture } from "@/charts/picture";
import { t } from "@/messages/t";

/** The widths at which a chart is drawn; the style sheet shows one, as wide as there is room, and leaves out the other. */
const widths = { narrow: 328, wide: 720 } as const;

export type Size = keyof typeof widths;

interface ChartPictureProps {
  picture: Picture;
  /** The sizes to draw: both, since a page that is made beforehand does not know its reader's. */
  sizes?: readonly Size[];
}

/** A chart drawn once for each width of screen, and said in words. */
export function ChartPicture({ picture, sizes = ["narrow", "wide"] }: ChartPictureProps) {
  return (
    <div id={`${picture.name}-chart`}>
      {sizes.map((size) => (
        <div
          key={size}
          className={`chart__picture chart__picture--${size}`}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the chart's document wrote this markup and escaped all data
          dangerouslySetInnerHTML={{
            __html: picture.draw(widths[size], `${picture.name}-${size}`, picture.later),
          }}
        />
      ))}
      {picture.rows.length === 0 ? null : (
        <details className="chart__words">
          <summary>{t("chart.descriptionTitle")}</summary>
          <p>{picture.description.description}</p>
        </details>
      )}
    </div>
  );
}
