import { languageOf } from "./language-of";

/** The language of the interface: English, or the one that `CRISIS_LOCALE` names when the site is built. */
export const language = languageOf(process.env["CRISIS_LOCALE"]);
/** The locale in which dates and numbers are written. */
export const formatLocale = language === "es" ? "es" : "en-GB";
/** The language of what is shown of the data, such as summaries and names of ours; undefined where it is that of the page. */
export const dataLanguage = language === "en" ? undefined : "en";
