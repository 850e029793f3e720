export { codebookFiles, committedFiles, generate, generateModules, generatePlainFiles } from "./generate";
export { dataHashOf } from "./modules/meta-module";
