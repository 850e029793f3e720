import type { Metadata } from "next";
import { Shell } from "@/components/shell";
import { published } from "@/corpus/published";
import { t } from "@/messages/t";
import { pageMetadata } from "@/routes/page-metadata";
import { paths } from "@/routes/paths";
import { ForecastsTemplate } from "@/templates/forecasts-template";

export const metadata: Metadata = pageMetadata(
  t("forecasts.title"),
  t("forecasts.description"),
  paths.forecasts,
);

export default function Page() {
  return (
    <Shell current="forecasts">
      <ForecastsTemplate corpus={published} />
    </Shell>
  );
}
