import { createTranslator } from "use-intl/core";
import { formatLocale } from "./locale";
import { messages } from "./messages";

export { dataLanguage, formatLocale, language } from "./locale";

/** The text of the interface for a key of the message file. A key that is missing, or an argument, is an error.
 * @example t("nav.troops") //=> "Troops"
 */
export const t = createTranslator({
  locale: formatLocale,
  messages,
  timeZone: "UTC",
  onError: (error) => {
    throw error;
  },
});
