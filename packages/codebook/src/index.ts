export { type Cell, type Compiled, type CompileInput, compile, type Row } from "./compile/index";
export { committedFiles, dataHashOf, generate, generatePlainFiles } from "./generate/index";
export { type Proof, proofRecord } from "./proofs/proof";
export { type Data, type Problem, readData } from "./read/index";
export * from "./schema/index";
