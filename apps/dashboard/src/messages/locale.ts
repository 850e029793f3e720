/** The language of the interface. */
export const language = "en";
/** The locale in which dates and numbers are written. */
export const formatLocale = "en-GB";
