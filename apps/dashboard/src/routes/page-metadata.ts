import type { Metadata } from "next";
import { t } from "@/messages/t";

const LONGEST = 160;

/** Title, description and own address of a page, for browsers and search engines. */
export function pageMetadata(page: string, description: string, path: string): Metadata {
  return {
    title: t("site.title", { page: cut(page, 100) }),
    description: cut(description, LONGEST),
    alternates: { canonical: path },
  };
}

const cut = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
