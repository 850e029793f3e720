import { createTranslator } from "use-intl/core";
import en from "../../messages/en.json" with { type: "json" };

/** The language of the interface. */
export const language = "en";
/** The locale in which dates and numbers are written. */
export const formatLocale = "en-GB";

/** The text of the interface for a key of the message file. A key that is missing, or an argument, is an error.
 * @example t("nav.troops") //=> "Troops"
 */
export const t = createTranslator({
  locale: formatLocale,
  messages: en,
  timeZone: "UTC",
  onError: (error) => {
    throw error;
  },
});
