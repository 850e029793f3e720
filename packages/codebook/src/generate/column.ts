import type { z } from "zod";
import type { CrisisRecord, IdType } from "../schema/index";
import { alternatives, type FieldSchema, rowFields } from "./row-fields";

/** A column of a plain file. */
export interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly list: boolean;
  readonly nullable: boolean;
  readonly description: string;
  readonly format?: string;
  readonly words?: readonly (string | number)[];
  readonly refs: readonly IdType[];
}

/** The columns of a row, in their order. */
export const columnsOf = (row: z.ZodType, crisis: CrisisRecord): Column[] =>
  rowFields(row, crisis).map(([name, field]) => columnOf(name, field));

function columnOf(name: string, field: FieldSchema): Column {
  const { nullable, types } = alternatives(field);
  const list = types[0]?.items !== undefined;
  const scalars = list ? alternatives(types[0]?.items ?? {}).types : types;
  const [first] = scalars;
  const consts = scalars.flatMap((one) => one.const ?? []);
  const words = first?.enum ?? (consts.length > 0 ? consts : undefined);
  const format = first?.format ?? field.format;
  return {
    name,
    type: typeOf(first?.type, consts),
    list,
    nullable,
    description: field.description ?? "",
    ...(format !== undefined && { format }),
    ...(words !== undefined && { words }),
    refs: scalars.flatMap((one) => one.ref ?? []),
  };
}

function typeOf(type: FieldSchema["type"], consts: readonly unknown[]): Column["type"] {
  if (type === "boolean" || type === "integer") return type;
  if (type !== "number") return "string";
  return consts.length > 0 ? "integer" : "number";
}

/** The columns that at least one of several rows has: words and references together, null where one row lacks it. */
export function unionOf(rows: readonly (readonly Column[])[]): Column[] {
  const union = new Map<string, Column>();
  for (const column of rows.flat()) {
    const seen = union.get(column.name);
    union.set(column.name, seen ? merge(seen, column) : column);
  }
  const inEvery = (name: string) => rows.every((row) => row.some((column) => column.name === name));
  return [...union.values()].map((column) => ({
    ...column,
    nullable: column.nullable || !inEvery(column.name),
  }));
}

function merge(a: Column, b: Column): Column {
  if (a.type !== b.type || a.list !== b.list)
    throw new Error(`column ${a.name}: expected one type in every kind, got ${a.type} and ${b.type}`);
  const words = a.words && b.words ? [...new Set([...a.words, ...b.words])] : undefined;
  const { words: _, ...rest } = a;
  return {
    ...rest,
    nullable: a.nullable || b.nullable,
    ...(words && { words }),
    refs: [...new Set([...a.refs, ...b.refs])],
  };
}
