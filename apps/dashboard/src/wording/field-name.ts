import { t } from "@/messages/t";
import en from "../../messages/en.json" with { type: "json" };

type Field = keyof typeof en.field;
const isField = (name: string): name is Field => Object.hasOwn(en.field, name);

/** The name of a field of a claim, for readers; the name in the data where the message file has none. */
export const fieldName = (name: string): string => (isField(name) ? t(`field.${name}`) : name);
