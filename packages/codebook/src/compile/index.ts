export { compile } from "./compile";
export { datasetOfKind } from "./dataset-of-kind";
export type { CompileInput } from "./record-index";
export type { Cell, Compiled, Row } from "./row";
