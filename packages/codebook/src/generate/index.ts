export { codebookFiles, committedFiles, generate, generatePlainFiles } from "./generate";
export { dataHashOf } from "./modules/meta-module";
