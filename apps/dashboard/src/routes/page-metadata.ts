import { site as texts } from "@crisis/core/crisis";
import type { Metadata } from "next";
import { inLanguage } from "@/messages/in-language";
import { t } from "@/messages/t";
import { wholeAddress } from "./whole-address";

const LONGEST = 160;

/** Title, description and, where it is known where the site is published, own address of a page, for search engines. */
export function pageMetadata(
  page: string,
  description: string,
  path: string,
  site?: string | null,
): Metadata {
  const canonical = wholeAddress(path, site);
  return {
    title: t("site.title", { page: cut(page, 100), name: inLanguage(texts.name) }),
    description: cut(description, LONGEST),
    // search engines take no address that is not whole
    ...(canonical === null ? {} : { alternates: { canonical } }),
  };
}

const cut = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
