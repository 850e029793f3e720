import type { Metadata } from "next";
import { Shell } from "@/components/shell";
import { t } from "@/messages/t";
import { NotFoundTemplate } from "@/templates/not-found-template";

export const metadata: Metadata = { title: t("site.title", { page: t("notFound.title") }) };

export default function NotFound() {
  return (
    <Shell>
      <NotFoundTemplate />
    </Shell>
  );
}
