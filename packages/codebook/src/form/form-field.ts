import type { z } from "zod";
import { type CrisisListName, crisisLists, type IdType } from "../schema/index";

/** A field of a record as a command's flag fills it in. */
export type FormField = {
  name: string;
  /** Its flag, without the hyphens: `quantity-type`. */
  flag: string;
  description: string;
  required: boolean;
  /** Whether it holds a list, and the flag may be given several times. */
  list: boolean;
  type: "text" | "number" | "boolean";
  /** The words that it may be, where there is a closed list of them. */
  words?: readonly string[];
  /** The closed list that it holds a word of, where the crisis fills that. */
  crisisList?: CrisisListName;
  /** The kind of record whose id it is. */
  ref?: IdType;
  /** What its value, or each of them, must fit. */
  schema: z.ZodType;
};

type Def = {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  options?: z.ZodType[];
  entries?: Record<string, string>;
  values?: unknown[];
};
const defOf = (schema: z.ZodType) => (schema as unknown as { def: Def }).def;

/** The fields of a schema that one flag can fill in; those that hold records of their own are left out. */
export function formFields(shape: Readonly<Record<string, z.ZodType>>): FormField[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const inner = unwrapped(schema);
    const list = defOf(inner).type === "array";
    const item = list ? unwrapped(defOf(inner).element as z.ZodType) : inner;
    const kind = kindOf(item);
    if (kind === null || defOf(schema).type === "literal") return [];
    const ref = refOf(schema) ?? refOf(item);
    const filled = crisisLists().find(({ name }) => name === item.meta()?.["enumName"])?.name;
    return [
      {
        name,
        flag: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        description: schema.meta()?.description ?? inner.meta()?.description ?? name,
        required: !schema.safeParse(undefined).success,
        list,
        ...kind,
        schema: item,
        ...(ref === undefined ? {} : { ref }),
        ...(filled === undefined ? {} : { crisisList: filled }),
      },
    ];
  });
}

function refOf(schema: z.ZodType): IdType | undefined {
  const { innerType } = defOf(schema);
  return (schema.meta()?.["ref"] as IdType | undefined) ?? (innerType && refOf(innerType));
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType } = defOf(schema);
  return innerType ? unwrapped(innerType) : schema;
}

function kindOf(schema: z.ZodType): Pick<FormField, "type" | "words"> | null {
  const { type, entries, options } = defOf(schema);
  if (type === "enum") return { type: "text", words: Object.values(entries ?? {}) };
  if (type === "string") return { type: "text" };
  if (type === "number" || type === "int") return { type: "number" };
  if (type === "boolean") return { type: "boolean" };
  if (type !== "union" || !options) return null;
  const literals = options.map((option) => defOf(option).values?.[0]);
  return literals.every((value) => typeof value === "number")
    ? { type: "number", words: literals.map(String) }
    : null;
}
