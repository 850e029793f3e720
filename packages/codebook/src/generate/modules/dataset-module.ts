import type { Row } from "../../compile/index";
import { type Dataset, kindDatasets } from "../../schema/index";
import { generatedHeader } from "../header";
import { jsonRows } from "../json-rows";
import { jsDoc } from "../types/js-doc";
import { templateLiteral } from "./template-literal";

/** The module of a dataset: its rows in a string, parsed when imported, dropped by bundlers when not used. */
export function datasetModule({ name, rowType, description }: Dataset, rows: readonly Row[]): string {
  return `${generatedHeader("packages/core/data")}import type { ${rowType} } from "../generated/rows";

${jsDoc(`${description}.`)}
export const ${name}: readonly ${rowType}[] = /* @__PURE__ */ JSON.parse(${templateLiteral(jsonRows(rows))});
`;
}

/** The module of all claims: the rows of the nine kinds, one kind after the other, stored once. */
export function claimsModule(): string {
  const names = kindDatasets.map(({ name }) => name);
  const imports = names.toSorted().map((name) => `import { ${name} } from "./${name}";`);
  return `${generatedHeader("packages/core/data")}import type { ClaimRow } from "../generated/rows";
${imports.join("\n")}

/** The claims of every kind. */
export const claims: readonly ClaimRow[] = /* @__PURE__ */ (() => [
${names.map((name) => `  ...${name},`).join("\n")}
])();
`;
}
