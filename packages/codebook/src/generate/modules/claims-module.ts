import { datasetOfKind, type Row } from "../../compile/index";
import { kindDatasets } from "../../schema/index";
import { generatedHeader } from "../header";

const names = kindDatasets.map(({ name }) => name);

/**
 * The module of all claims, in published order. The rows stand in the modules of the nine kinds, each in that order; here
 * stands only which kind comes next, a line an article.
 */
export function claimsModule(claims: readonly Row[]): string {
  const imports = names.toSorted().map((name) => `import { ${name} } from "./${name}";`);
  return `${generatedHeader("packages/core/data")}import type { ClaimRow } from "../generated/rows";
${imports.join("\n")}

/** The claims of every kind, as they stand in their articles. */
export const claims: readonly ClaimRow[] = /* @__PURE__ */ (() => {
  const kinds: readonly Iterator<ClaimRow>[] = [
${names.map((name) => `    ${name}.values(),`).join("\n")}
  ];
  const order = \`
${sequence(claims).join("\n")}
\`;
  return Array.from(order.replaceAll("\\n", ""), (kind) => kinds[Number(kind)]?.next().value);
})();
`;
}

function sequence(claims: readonly Row[]): string[] {
  const lines = new Map<unknown, string>();
  for (const { article, kind } of claims) {
    const dataset = datasetOfKind[kind as keyof typeof datasetOfKind];
    lines.set(article, `${lines.get(article) ?? ""}${names.indexOf(dataset)}`);
  }
  return [...lines.values()];
}
