export type { ArticleFile } from "./article-file";
export type { Located } from "./located";
export { byNearness, nearestWord } from "./nearest-word";
export { type Change, type Path, type Position, type Problem, sortProblems } from "./problem";
export { type Data, folderProblem, type Kept, type ReadOptions, readData } from "./read-data";
export { type ProofFile, proofKey } from "./read-proof";
export type { RegisterEntries } from "./read-register";
