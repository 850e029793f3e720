import type { Compiled } from "../../compile/index";
import { sha256 } from "../../evidence/index";
import { canonicalJson } from "../canonical-json";
import { generatedHeader } from "../header";

/** SHA-256 over the canonical JSON of all datasets: equal data, equal digest. */
export const dataHashOf = (compiled: Compiled) => sha256(canonicalJson(compiled));

/** The module of what is known of the data as a whole. */
export function metaModule(compiled: Compiled): string {
  const counts = Object.entries(compiled)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, rows]) => `  ${name}: ${rows.length},`);
  return `${generatedHeader("packages/core/data")}
/** SHA-256 over the canonical JSON of all datasets: equal data, equal digest. */
export const dataHash = "${dataHashOf(compiled)}";

/** How many rows each dataset has. */
export const counts = {
${counts.join("\n")}
} as const;
`;
}
