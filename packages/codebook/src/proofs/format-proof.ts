import type { Proof } from "./proof";

const WIDTH = 110;

/** A proof as it is committed: the same for the same proof, a claim a line, so that a difference shows which claims changed. */
export function formatProof(proof: Proof): string {
  const { sentences, items, claims, ...head } = proof;
  const lines = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${spaced(value)},`);
  return [
    "{",
    ...lines,
    `  "sentences": [\n${wrapped(sentences)}\n  ],`,
    `  "items": [\n${wrapped(items)}\n  ],`,
    `  "claims": {\n${Object.keys(claims)
      .sort()
      .map((id) => `    ${JSON.stringify(id)}: ${spaced(claims[id])}`)
      .join(",\n")}\n  }`,
    "}\n",
  ].join("\n");
}

function spaced(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`)
    .join(", ")} }`;
}

function wrapped(rows: readonly unknown[]): string {
  const lines: string[] = [];
  for (const row of rows.map((row) => JSON.stringify(row))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + row.length < WIDTH) lines[lines.length - 1] = `${last} ${row},`;
    else lines.push(`    ${row},`);
  }
  return lines.join("\n").replace(/,$/, "");
}
