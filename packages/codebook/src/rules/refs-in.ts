import type { z } from "zod";
import type { Path } from "../read/index";
import type { IdType } from "../schema/index";

/** A reference of a record to another: where, to which kind of record, and to which id. */
export type Reference = { path: Path; type: IdType; id: string };

type Def = {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
};

/** All references that a schema declares for a record. */
export function refsIn(schema: z.ZodType, value: unknown, path: Path = []): Reference[] {
  if (value === undefined || value === null) return [];
  const { def } = schema as unknown as { def: Def };
  const type = schema.meta()?.["ref"] as IdType | undefined;
  if (type !== undefined && typeof value === "string") return [{ path, type, id: value }];
  if (def.innerType) return refsIn(def.innerType, value, path);
  if (def.options) {
    const option = def.options.find((one) => one.safeParse(value).success);
    return option ? refsIn(option, value, path) : [];
  }
  const { element, shape } = def;
  if (element) return (value as unknown[]).flatMap((item, index) => refsIn(element, item, [...path, index]));
  if (!shape) return [];
  return Object.entries(shape).flatMap(([name, field]) =>
    refsIn(field, (value as Record<string, unknown>)[name], [...path, name]),
  );
}
