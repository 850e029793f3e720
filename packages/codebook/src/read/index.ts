export type { Located } from "./located";
export { byNearness, nearestWord } from "./nearest-word";
export { type Change, type Path, type Position, type Problem, sortProblems } from "./problem";
export type { ArticleFile } from "./read-article";
export { type Data, readData } from "./read-data";
export type { RegisterEntries } from "./read-register";
