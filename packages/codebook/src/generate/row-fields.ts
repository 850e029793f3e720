import { z } from "zod";
import type { CrisisRecord, IdType } from "../schema/index";
import { withWords } from "./with-words";

/** What the generators read of a field: its JSON Schema, with the marks that the schema files leave on it. */
export interface FieldSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: string | number;
  readonly anyOf?: readonly FieldSchema[];
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly description?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The closed list whose words it holds. */
  readonly enumName?: string;
  /** The id type that it refers to. */
  readonly ref?: IdType;
  /** The id type that it defines. */
  readonly ownId?: IdType;
}

/** The fields of a row, in the order of the schema. */
export function rowFields(row: z.ZodType, crisis: CrisisRecord): [string, FieldSchema][] {
  const schema = withWords(z.toJSONSchema(row) as FieldSchema, crisis);
  return Object.entries(schema.properties ?? {});
}

/** The alternatives of a field that are not `null`, and whether `null` is one. */
export function alternatives(field: FieldSchema): { nullable: boolean; types: FieldSchema[] } {
  if (field.anyOf) {
    const inner = field.anyOf.map(alternatives);
    return { nullable: inner.some((one) => one.nullable), types: inner.flatMap((one) => one.types) };
  }
  if (field.type === "null") return { nullable: true, types: [] };
  if (!Array.isArray(field.type)) return { nullable: false, types: [field] };
  const types = field.type.filter((type) => type !== "null").map((type) => ({ ...field, type }));
  return { nullable: types.length < field.type.length, types };
}
