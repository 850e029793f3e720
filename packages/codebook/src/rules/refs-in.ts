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
  discriminator?: string;
};
type Walk = (value: unknown, path: Path) => Reference[];

// schemas are looked through once, not once for each of many thousands of records
const walks = new WeakMap<z.ZodType, Walk | null>();

/** All references that a schema declares for a record. */
export function refsIn(schema: z.ZodType, value: unknown): Reference[] {
  return walkOf(schema)?.(value, []) ?? [];
}

/** How to find the references in values of a schema; `null` where it declares none. */
function walkOf(schema: z.ZodType): Walk | null {
  const known = walks.get(schema);
  if (known !== undefined) return known;
  const walk = build(schema);
  walks.set(schema, walk);
  return walk;
}

function build(schema: z.ZodType): Walk | null {
  const { def } = schema as unknown as { def: Def };
  const type = schema.meta()?.["ref"] as IdType | undefined;
  if (type !== undefined)
    return (value, path) => (typeof value === "string" ? [{ path, type, id: value }] : []);
  if (def.innerType) return walkOf(def.innerType);
  if (def.options) return ofUnion(def.options, def.discriminator);
  if (def.element) return ofList(walkOf(def.element));
  return def.shape ? ofFields(def.shape) : null;
}

function ofUnion(options: readonly z.ZodType[], discriminator: string | undefined): Walk | null {
  const all = options.map((schema) => ({
    schema,
    walk: walkOf(schema),
    kind: kindOf(schema, discriminator),
  }));
  if (all.every(({ walk }) => walk === null)) return null;
  return (value, path) => {
    if (value === undefined || value === null) return [];
    const kind = discriminator && (value as Record<string, unknown>)[discriminator];
    const option = all.find((one) => (kind ? one.kind === kind : one.schema.safeParse(value).success));
    return option?.walk?.(value, path) ?? [];
  };
}

function kindOf(schema: z.ZodType, discriminator: string | undefined): unknown {
  const { def } = schema as unknown as { def: Def };
  const field = discriminator && (def.shape?.[discriminator] as { value?: unknown } | undefined);
  return field ? field.value : undefined;
}

function ofList(walk: Walk | null): Walk | null {
  if (!walk) return null;
  return (value, path) =>
    Array.isArray(value) ? value.flatMap((item, index) => walk(item, [...path, index])) : [];
}

function ofFields(shape: Record<string, z.ZodType>): Walk | null {
  const fields = Object.entries(shape).flatMap(([name, schema]) => {
    const walk = walkOf(schema);
    return walk ? [{ name, walk }] : [];
  });
  if (fields.length === 0) return null;
  return (value, path) =>
    typeof value === "object" && value !== null
      ? fields.flatMap(({ name, walk }) => walk((value as Record<string, unknown>)[name], [...path, name]))
      : [];
}
