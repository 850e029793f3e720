import { createContext, runInContext } from "node:vm";
import { transformSync } from "esbuild";
import * as core from "../src/index";

/** An example's steps: code, and the result that it says is printed. */
interface Step {
  readonly code: string;
  readonly printed: string;
}

/** The code of each `@example` of a source file. */
export function examplesInSource(source: string): string[] {
  const blocks = source.matchAll(/@example\n((?:\s*\*(?!\/).*\n)+)/g);
  return Array.from(blocks, ([, lines]) => (lines as string).replaceAll(/^\s*\* ?/gm, ""));
}

/** Each block of TypeScript in a Markdown file. */
export const examplesInMarkdown = (markdown: string): string[] =>
  Array.from(markdown.matchAll(/```ts\n(.*?)```/gs), ([, code]) => code as string);

/** The steps of an example: each ends in a comment `//=>` with what it prints. */
function stepsOf(example: string): Step[] {
  const steps = example.matchAll(/(.*?)^\/\/=> ([^\n]*\n(?:\/\/ {3}[^\n]*\n)*)/gms);
  return Array.from(steps, ([, code, printed]) => ({
    code: code as string,
    printed: (printed as string).replaceAll(/^\/\/ {3}/gm, ""),
  }));
}

/** The subpaths that are functions; the others are datasets. */
const functions = ["chronology", "crisis", "search", "sentence", "words"];
const subpath = (name: string) =>
  functions.includes(name) ? import(`../src/${name}/index.ts`) : import(`../src/datasets/${name}.ts`);
/** What an example in a docstring may use without importing it. */
const modules = ["claims", "deployments", "sanctions", "actors", "sentence"];

/** What each step of an example gives, beside what it says that it prints. */
export async function runExample(example: string): Promise<{ given: unknown; printed: unknown }[]> {
  const names: Record<string, unknown> = { ...core };
  for (const name of modules) names[name] = (await subpath(name))[name];
  for (const [, name, as, path] of example.matchAll(
    /import \{ (\w+)(?: as (\w+))? \} from "@crisis\/core\/(\w+)"/g,
  )) {
    names[(as ?? name) as string] = (await subpath(path as string))[name as string];
  }
  const context = createContext(names);
  return stepsOf(example.replaceAll(/^import .*\n/gm, "")).map(({ code, printed }) => ({
    given: runInContext(transformSync(code, { loader: "ts" }).code, context),
    printed: runInContext(`(${printed})`, context),
  }));
}
