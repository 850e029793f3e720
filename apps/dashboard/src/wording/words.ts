import { en, es, wordsIn } from "@crisis/core/words";
import { formatLocale } from "@/messages/locale";

/** The words of the data in the language of the interface; a bundle for browsers has no other, since the condition is known when it is made. */
export const words = wordsIn(process.env["CRISIS_LOCALE"] === "es" ? es : en, formatLocale);
