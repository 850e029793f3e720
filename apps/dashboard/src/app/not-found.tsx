import { site } from "@crisis/core/crisis";
import type { Metadata } from "next";
import { Shell } from "@/components/shell";
import { inLanguage } from "@/messages/in-language";
import { t } from "@/messages/t";
import { NotFoundTemplate } from "@/templates/not-found-template";

export const metadata: Metadata = {
  title: t("site.title", { page: t("notFound.title"), name: inLanguage(site.name) }),
};

export default function NotFound() {
  return (
    <Shell>
      <NotFoundTemplate />
    </Shell>
  );
}
