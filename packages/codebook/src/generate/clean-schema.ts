const OURS = new Set(["enumName", "ref", "ownId"]);

/** A JSON Schema without the marks that only the generators read; EDTF is no format that validators know. */
export function cleanSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(cleanSchema);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) =>
    // a field may be called like a mark
    key === "properties" ? ([key, eachProperty(value)] as const) : ([key, cleanSchema(value)] as const),
  );
  return Object.fromEntries(
    entries.filter(
      ([key, value]) =>
        !(OURS.has(key) && typeof value === "string") && !(key === "format" && value === "edtf"),
    ),
  );
}

const eachProperty = (properties: unknown) =>
  Object.fromEntries(Object.entries(properties ?? {}).map(([name, field]) => [name, cleanSchema(field)]));
