export { compile } from "./compile";
export { datasetOfKind } from "./dataset-of-kind";
export { originOf } from "./origin-of";
export { type CompileInput, indexRecords, type RecordIndex } from "./record-index";
export type { Cell, Compiled, CompiledFolder, Row } from "./row";
export { sentenceOf } from "./sentence-of";
export { claimsSaying, type Standing, standingHistory } from "./standing";
