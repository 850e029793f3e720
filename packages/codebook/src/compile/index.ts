export { compile } from "./compile";
export type { CompileInput } from "./corpus";
export { datasetOfKind } from "./dataset-of-kind";
export type { Cell, Compiled, Row } from "./row";
