import { t } from "@/messages/t";

/** What the data are called before their first release. */
const UNRELEASED = "0.0.0";

/** Which version of the data it is, in words. */
export const versionInWords = (version: string): string =>
  version === UNRELEASED ? t("site.unreleased") : t("site.version", { version });
