// a word, or words, that YAML 1.2 reads as a string without quotation marks
const PLAIN = /^(?:[A-Za-z][A-Za-z0-9-]*(?: [A-Za-z0-9-]+)*\.?|(?=[0-9]*[a-df])[0-9a-f]{64})$/;
const WORDS = new Set(["null", "true", "false"]);

/** Records as YAML in the manner of the data: a field a line, short things in braces. */
export function yamlOf(records: readonly object[], indent = ""): string {
  return records.map((record) => `${indent}- ${fieldsOf(record, `${indent}  `)}`).join("\n");
}

/** The fields of one record, a line each. */
export function fieldsOf(record: object, indent = ""): string {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const isList = Array.isArray(value) && value.length > 0 && typeof value[0] === "object";
      return isList
        ? `${name}:\n${value.map((item) => `${indent}- ${flow(item)}\n`).join("")}`
        : `${name}: ${flow(value)}\n`;
    })
    .join(indent);
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return `{ ${fields.map(([name, field]) => `${name}: ${flow(field)}`).join(", ")} }`;
  }
  if (typeof value === "string" && PLAIN.test(value) && !WORDS.has(value)) return value;
  return JSON.stringify(value);
}
