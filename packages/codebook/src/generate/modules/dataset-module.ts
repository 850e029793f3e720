import type { Row } from "../../compile/index";
import type { Dataset } from "../../schema/index";
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
