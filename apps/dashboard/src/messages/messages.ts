import en from "../../messages/en.json" with { type: "json" };
import es from "../../messages/es.json" with { type: "json" };

/** The message file of the language; a bundle for browsers has no other, since the condition is known when it is made. */
export const messages: typeof en = process.env["CRISIS_LOCALE"] === "es" ? es : en;
