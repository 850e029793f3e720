import type { z } from "zod";
import type { Path } from "./problem";

type Def = {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: z.ZodType[];
};

/** The names of the fields that a schema knows for the value at a path. */
export function fieldsAt(schema: z.ZodType, value: unknown, path: Path): string[] {
  const { def } = schema as unknown as { def: Def };
  const inner = def.innerType ?? def.in;
  if (inner) return fieldsAt(inner, value, path);
  if (def.options) {
    const all = optionsFor(def.options, value).map((option) => fieldsAt(option, value, path));
    return [...new Set(all.flat())];
  }
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(def.shape ?? {});
  const next = def.element ?? def.shape?.[String(step)];
  const child = (value as Record<string | number, unknown> | null | undefined)?.[step];
  return next ? fieldsAt(next, child, rest) : [];
}

/** The options of a union that a value's `kind` allows; all of them where it says nothing. */
function optionsFor(options: z.ZodType[], value: unknown): z.ZodType[] {
  const kind = (value as { kind?: unknown } | null)?.kind;
  const fitting = options.filter((option) => {
    const { def } = option as unknown as { def: Def };
    return def.shape?.["kind"]?.safeParse(kind).success ?? false;
  });
  return fitting.length > 0 ? fitting : options;
}
