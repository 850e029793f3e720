import { formatLocale } from "@/messages/t";

const names = new Intl.DisplayNames(formatLocale, { type: "language" });

/** The name of a language by its BCP 47 tag; the tag itself where it is not one.
 * @example languageName("es") //=> "Spanish"
 */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
