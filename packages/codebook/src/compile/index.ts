export { compile } from "./compile";
export type { CompileInput } from "./corpus";
export type { Cell, Compiled, Row } from "./row";
