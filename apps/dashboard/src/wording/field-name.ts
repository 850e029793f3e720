import { messages } from "@/messages/messages";
import { t } from "@/messages/t";

type Field = keyof typeof messages.field;
const isField = (name: string): name is Field => Object.hasOwn(messages.field, name);

/** The name of a field of a claim, for readers; the name in the data where the message file has none. */
export const fieldName = (name: string): string => (isField(name) ? t(`field.${name}`) : name);
