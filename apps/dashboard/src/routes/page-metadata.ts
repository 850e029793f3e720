import type { Metadata } from "next";
import { t } from "@/messages/t";
import { webAddress } from "./web-address";

const LONGEST = 160;

/** Where the site is published, as the build was told; null where it was not. */
const published = webAddress(process.env["CRISIS_SITE"] ?? "");

/** Title, description and, where it is known where the site is published, own address of a page, for search engines. */
export function pageMetadata(
  page: string,
  description: string,
  path: string,
  site: string | null = published,
): Metadata {
  return {
    title: t("site.title", { page: cut(page, 100) }),
    description: cut(description, LONGEST),
    // search engines take no address that is not whole
    ...(site === null ? {} : { alternates: { canonical: new URL(path, site).href } }),
  };
}

const cut = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
