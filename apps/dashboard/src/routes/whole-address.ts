import { webAddress } from "./web-address";

/** Where the site is published, as the build was told; null where it was not. */
const published = webAddress(process.env["CRISIS_SITE"] ?? "");

/** The address of a page as one can send it; null where it is not known where the site is published.
 * @example wholeAddress("/claims/x/", "https://crisis.example/") //=> "https://crisis.example/claims/x/"
 */
export const wholeAddress = (path: string, site: string | null = published): string | null =>
  site === null ? null : new URL(path, site).href;
