import type { Metadata } from "next";
import { t } from "@/messages/t";
import { NotFoundTemplate } from "@/templates/not-found-template";

export const metadata: Metadata = { title: t("site.title", { page: t("notFound.title") }) };

export default function NotFound() {
  return <NotFoundTemplate />;
}
