import { type Localized, localized } from "@crisis/core/crisis";
import { language } from "./locale";

/** A text of the crisis in the language of the interface. */
export const inLanguage = (text: Localized): string => localized(text, language);
